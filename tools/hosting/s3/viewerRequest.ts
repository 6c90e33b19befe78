import type {Site} from '../lib/site';

/**
 * A CloudFront function for requests: redirects with 301 to new addresses and plain paths, adds
 * missing slashes, and finds the page of a folder, which the bucket alone does not. Written in
 * CloudFront's version of JavaScript.
 */
export function viewerRequest({base, redirects}: Site): string {
  const table = JSON.stringify(Object.fromEntries(redirects), null, 2);
  return `// Made by \`npm run recipes\` from tools/hosting/; change it there.
var base = ${JSON.stringify(base)};
var redirects = ${table};

function queryOf(query) {
  var parts = [];
  for (var name in query) {
    var values = query[name].multiValue || [query[name]];
    for (var i = 0; i < values.length; i++)
      parts.push(values[i].value === '' ? name : name + '=' + values[i].value);
  }
  return parts.length ? '?' + parts.join('&') : '';
}

function moved(to, request) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: {location: {value: to + queryOf(request.querystring)}},
  };
}

function plain(uri) {
  try {
    uri = decodeURIComponent(uri);
  } catch (error) {
    // Leave a damaged address unchanged.
  }
  return uri.replace(/[/\\\\]+/g, '/').replace(/\\/index\\.html$/, '/');
}

// Only within the site, so that no address redirects to another host.
var page = /^\\/([A-Za-z0-9][A-Za-z0-9_.-]*\\/)*([A-Za-z0-9][A-Za-z0-9_-]*)?$/;

function handler(event) {
  var request = event.request;
  var uri = plain(request.uri);
  var folder = uri.charAt(uri.length - 1) === '/' ? uri : uri + '/';
  if (Object.prototype.hasOwnProperty.call(redirects, folder))
    return moved(redirects[folder], request);
  if (uri === '/' && base !== '/') return moved(base, request);
  if (folder !== request.uri && page.test(uri)) return moved(folder, request);
  if (folder === request.uri) request.uri = folder + 'index.html';
  return request;
}
`;
}
