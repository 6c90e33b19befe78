import {accept, refuse, type Checked} from './checked';
import {checkHostName} from './hostName';
import {checkPort} from './portNumber';
import {trimEndCharacters} from './trimCharacters';

const domainPattern = /^(https?):\/\/([^/?#]*)/i;

/** Checks host and optional port, and returns them unchanged. */
function checkAuthority(authority: string): Checked<string> {
  if (authority.includes('@')) {
    return refuse('The domain contains a user.', 'Leave out everything up to the @.');
  }
  const [host = '', port, ...more] = authority.split(':');
  const checkedHost = checkHostName(host);
  if (!checkedHost.ok) return checkedHost;
  if (more.length > 0) return refuse('This isn’t a host.', 'Enter a host and at most one port.');
  if (port !== undefined) {
    const checkedPort = checkPort(port);
    if (!checkedPort.ok) return checkedPort;
  }
  return accept(authority);
}

/**
 * Checks the field *UI Domain*: scheme, host and optional port, no path (SAP topic 34ec755).
 * Removes a single slash at the end.
 */
export function checkUiDomain(text: string): Checked<string> {
  const parts = domainPattern.exec(text);
  if (!parts) {
    const looksLikeHost = checkHostName(text).ok;
    return refuse(
      'The domain doesn’t start with https:// or http://.',
      looksLikeHost
        ? `Enter https://${text}.`
        : 'Enter scheme and host, such as https://mylaunchpad.mycompany.corp.',
    );
  }
  const [address, scheme = '', authority = ''] = parts;
  const rest = text.slice(address.length);
  const checked = checkAuthority(authority);
  if (!checked.ok) return checked;
  const domain = `${scheme.toLowerCase()}://${authority}`;
  if (rest !== '' && rest !== '/') {
    return refuse('The domain has a path or parameters.', `Enter only ${domain}.`);
  }
  return accept(domain);
}

/**
 * Checks the field *UI Endpoint*: starts with `/`, does not end with `/` (SAP topic 34ec755); no
 * parameters, which have their own field in SAP; only characters of a URL path (RFC 3986, section
 * 3.3).
 */
export function checkUiEndpoint(text: string): Checked<string> {
  const parts = domainPattern.exec(text);
  if (parts) {
    const [written = ''] = text.slice(parts[0].length).split(/[?#]/, 1);
    const path = trimEndCharacters(written, '/');
    return refuse(
      'This is the whole address.',
      path === '' ? 'Enter only the path after the domain.' : `Enter only the path: ${path}.`,
    );
  }
  if (!text.startsWith('/')) {
    return refuse('The endpoint doesn’t start with /.', `Enter /${trimEndCharacters(text, '/')}.`);
  }
  if (/[?#]/.test(text)) {
    return refuse(
      'The endpoint has parameters or a fragment.',
      'Enter only the part before ? and #. The parameters have their own field, UI Parameters.',
    );
  }
  if (text.endsWith('/')) {
    return refuse('The endpoint ends with /.', 'Leave out the / at the end.');
  }
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})+$/.test(text)) {
    return refuse(
      'The endpoint contains a character that no URL path has.',
      'Copy the path from the address line of the browser.',
    );
  }
  return accept(text);
}
