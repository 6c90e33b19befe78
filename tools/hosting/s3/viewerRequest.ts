import type {Site} from '../lib/site';

/**
 * A CloudFront function for requests: leads redirects and other forms of a path on with 301, adds
 * missing slashes, and finds the page of a folder, which the bucket by itself does not. In the JavaScript that CloudFront runs.
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
    // A damaged address stays as it is.
  }
  return uri.replace(/[/\\\\]+/g, '/').replace(/\\/index\\.html$/, '/');
}

// Within the site only, so that no address leads to another host.
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
