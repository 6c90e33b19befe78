import {accept, refuse, type Checked} from './checked';
import {trimCharacters} from './trimCharacters';

const addressPattern = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i;
const hostAndPortPattern = /^([^:/]+):(\d+)$/;
const labelPattern = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && +part <= 255)
  );
}

/** Finds what readers often enter instead of a host, and suggests the host in it. */
function checkForm(text: string): Checked<string> {
  const address = addressPattern.exec(text);
  if (address) {
    return refuse(
      'This is an address, not a host.',
      address[1] ? `Enter only the host: ${address[1]}.` : 'Enter only the host.',
    );
  }
  const hostAndPort = hostAndPortPattern.exec(text);
  if (hostAndPort) {
    return refuse(
      'The port has its own field.',
      `Enter ${hostAndPort[1]} here and ${hostAndPort[2]} as the port.`,
    );
  }
  if (/[/?#\\]/.test(text)) {
    return refuse('A host has no path.', 'Enter the text between // and the next / or colon.');
  }
  return accept(text);
}

/**
 * Checks a host name or an IPv4 address. Accepts the names that RFC 1123, section 2.1 allows, and
 * underscores, which some internal names have.
 */
export function checkHostName(text: string): Checked<string> {
  const form = checkForm(text);
  if (!form.ok) return form;
  if (text.length > 253) {
    return refuse(`The host has ${text.length} characters.`, 'A host has at most 253 characters.');
  }
  if (/^[\d.]+$/.test(text)) {
    return isIpv4(text)
      ? accept(text)
      : refuse('This isn’t a host name or an IPv4 address.', 'An address looks like 10.1.2.3.');
  }
  if (!text.split('.').every((label) => labelPattern.test(label))) {
    return refuse(
      'This isn’t a host name.',
      'Use letters, digits, and hyphens, in parts of at most 63 characters with single dots between them. Don’t start or end a part with a hyphen.',
    );
  }
  return accept(text);
}

/** The host with hyphens instead of underscores, but none at the ends of its labels. */
function withHyphens(host: string): string {
  const labels = host.replaceAll('_', '-').split('.');
  return labels.map((label) => trimCharacters(label, '-')).join('.');
}

/**
 * Checks the virtual host of a system mapping in the Cloud Connector: a host name without an
 * underscore, which may lead to HTTP 400 (src/facts/evidence.md#virtual-host-and-port). Keeps the
 * spelling, because the destination must name the host exactly
 * (src/facts/evidence.md#destination-url).
 */
export function checkVirtualHost(text: string): Checked<string> {
  const host = checkHostName(text);
  if (host.ok && text.includes('_')) {
    return refuse(
      'A virtual host with an underscore can lead to HTTP 400.',
      `Use a hyphen instead: ${withHyphens(text)}.`,
    );
  }
  return host;
}
