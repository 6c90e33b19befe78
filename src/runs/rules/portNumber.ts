import {accept, refuse, type Checked} from './checked';

/** Checks a port: a number from 1 to 65535 (RFC 6335, section 6). */
export function checkPort(text: string): Checked<string> {
  if (!/^[1-9]\d{0,4}$/.test(text) || Number(text) > 65535) {
    return refuse('This isn’t a port.', 'Enter a number from 1 to 65535, without leading zeros.');
  }
  return accept(text);
}

/**
 * Checks a virtual port: any port except 443, which SAP rules out
 * (src/facts/evidence.md#virtual-host-and-port).
 */
export function checkVirtualPort(text: string): Checked<string> {
  const port = checkPort(text);
  if (port.ok && port.value === '443') {
    return refuse(
      'SAP doesn’t allow port 443 on the virtual side.',
      'Choose another virtual port in the Cloud Connector, for example 44300. The internal port can be 443.',
    );
  }
  return port;
}
