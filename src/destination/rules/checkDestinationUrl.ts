import type {Checked} from '../../runs/rules/checked';
import {quoted} from '../../runs/rules/plainText';
import {trimEndCharacters} from '../../runs/rules/trimCharacters';
import {validateValue} from '../../runs/rules/validateValue';
import {valueDefinitions, type ValueName, type Values} from '../../facts/valueDefinitions';
import {clientParameter, servicePath} from './destinationUrl';
import {asEntered, type Judgement, type Verdict} from './judgement';
import {cleanUrl} from './secrets';
import {splitUrl, type UrlParts} from './splitUrl';

/** A part of the URL of a destination. */
export type UrlPartName =
  'scheme' | 'credentials' | 'host' | 'port' | 'path' | 'client' | 'query' | 'fragment';

/** The judgement of one part of the URL. */
export interface UrlPart extends Judgement {
  readonly part: UrlPartName;
  /** The part as written; empty if it is missing. */
  readonly text: string;
}

const maxLength = 2000;
// src/facts/evidence.md#destination-url.
const format = 'SAP topic 5c2b2f0';

function part(
  name: UrlPartName,
  text: string,
  verdict: Verdict,
  judgement: Omit<Judgement, 'verdict'>,
): UrlPart {
  return {part: name, text, verdict, ...judgement};
}

function checkScheme({scheme}: UrlParts): UrlPart {
  // src/facts/evidence.md#destination-url.
  const source = `${format}; SAP Connectivity documentation`;
  if (scheme === undefined) {
    return part('scheme', '', 'missing', {
      message: 'The URL doesn’t start with a scheme.',
      whatWouldDo: 'Start it with http://.',
      source,
    });
  }
  if (scheme.toLowerCase() === 'http') {
    return part('scheme', scheme, 'right', {
      message: 'http is right: this part of the way ends at the Cloud Connector.',
      source,
    });
  }
  return part('scheme', scheme, 'wrong', {
    message:
      scheme.toLowerCase() === 'https'
        ? 'https is for destinations on the Internet. With proxy type OnPremise it is http, and the Cloud Connector can still use HTTPS to the back end.'
        : `${quoted(scheme)} is not the scheme of a service.`,
    whatWouldDo: 'Start it with http://.',
    source,
  });
}

/** Compares a valid part with the reader's own value. */
function compare(
  name: UrlPartName,
  text: string,
  own: {readonly name: ValueName; readonly values: Values},
  source: string,
): UrlPart {
  const value = own.values[own.name];
  const {label} = valueDefinitions[own.name];
  if (value !== undefined && value !== text) {
    return part(name, text, 'differs', {
      message: `Your value for ${label} is ${value}.`,
      whatWouldDo: 'Find out which of the two is right, and correct the other.',
      source,
    });
  }
  if (value === undefined) return {part: name, text, ...asEntered(label, source)};
  return part(name, text, 'right', {message: `This is your value for ${label}.`, source});
}

function judged(
  name: UrlPartName,
  text: string,
  checked: Checked<string>,
  source: string,
): UrlPart | undefined {
  return checked.ok
    ? undefined
    : part(name, text, 'wrong', {
        message: checked.problem,
        whatWouldDo: checked.whatWouldDo,
        source,
      });
}

function checkHost({host}: UrlParts, values: Values): UrlPart {
  // src/facts/evidence.md#destination-url, #virtual-host-and-port.
  const source = 'SAP Connectivity documentation';
  if (host === '') {
    return part('host', '', 'missing', {
      message: 'The URL has no host.',
      whatWouldDo:
        'Enter the virtual host of the system mapping, exactly as in the Cloud Connector.',
      source,
    });
  }
  return (
    judged('host', host, validateValue('virtualHost', host), source) ??
    compare('host', host, {name: 'virtualHost', values}, source)
  );
}

function checkPort({port}: UrlParts, values: Values): UrlPart {
  // src/facts/evidence.md#virtual-host-and-port, #destination-url.
  const source = 'SAP topic 4cf0fb0; SAP Connectivity documentation';
  if (port === undefined || port === '') {
    return part('port', '', 'missing', {
      message: 'The URL has no port.',
      whatWouldDo: 'Enter a colon and the virtual port behind the host.',
      source,
    });
  }
  return (
    judged('port', port, validateValue('virtualPort', port), source) ??
    compare('port', port, {name: 'virtualPort', values}, source)
  );
}

function pathProblem(path: string): string {
  if (path === '' || path === '/') return 'The path of the service is missing.';
  if (path.toLowerCase() === servicePath) {
    return 'The path is not in lower case. The Cloud Connector tells capitals from small letters.';
  }
  if (trimEndCharacters(path.toLowerCase(), '/') === servicePath)
    return 'The path ends with a slash.';
  if (path.toLowerCase().startsWith(`${servicePath}/`)) {
    return 'The path continues after the service.';
  }
  if (/^\/sap\/fccx\/?$/i.test(path)) return 'This is the path for SAP ERP, not for SAP S/4HANA.';
  return 'This is not the path of the communication service.';
}

function checkPath({path}: UrlParts): UrlPart {
  // src/facts/evidence.md#access-control, #sap-erp.
  const source = `${format}; SAP Connectivity documentation`;
  if (path === servicePath) {
    return part('path', path, 'right', {
      message: 'The path is the same for all SAP S/4HANA systems.',
      source,
    });
  }
  return part('path', path, path === '' ? 'missing' : 'wrong', {
    message: pathProblem(path),
    whatWouldDo: `Use exactly ${servicePath}.`,
    source,
  });
}

interface Parameter {
  readonly name: string;
  readonly text: string;
  readonly value: string;
}

function parametersOf({query}: UrlParts): readonly Parameter[] {
  return (query ?? '')
    .split('&')
    .filter((text) => text !== '')
    .map((text) => {
      const at = text.indexOf('=');
      return at < 0
        ? {name: text, text, value: ''}
        : {name: text.slice(0, at), text, value: text.slice(at + 1)};
    });
}

function checkClient(parameters: readonly Parameter[], values: Values): UrlPart {
  const clients = parameters.filter(({name}) => name === clientParameter);
  const [first] = clients;
  if (!first) {
    return part('client', '', 'missing', {
      message: 'The client is missing.',
      whatWouldDo: `End the URL with ?${clientParameter}= and the client, such as ?${clientParameter}=${values.client ?? '100'}.`,
      source: format,
    });
  }
  if (clients.length > 1) {
    return part('client', clients.map(({text}) => text).join('&'), 'wrong', {
      message: 'The client is named more than once.',
      whatWouldDo: `Name it once: ?${clientParameter}=${first.value}.`,
      source: format,
    });
  }
  if (first.value === '') {
    return part('client', '', 'missing', {
      message: `${clientParameter} has no value.`,
      whatWouldDo: 'Enter three digits behind the equals sign.',
      source: format,
    });
  }
  return (
    judged('client', first.value, validateValue('client', first.value), format) ??
    compare('client', first.value, {name: 'client', values}, format)
  );
}

/** Parts that SAP's format does not have; named only if present. */
function checkExtras(parts: UrlParts, parameters: readonly Parameter[]): readonly UrlPart[] {
  const others = parameters.filter(({name}) => name !== clientParameter);
  const extras: UrlPart[] = [];
  if (parts.credentials !== undefined) {
    // Omits the text on purpose: it may contain a password.
    extras.push(
      part('credentials', '', 'wrong', {
        message: 'The URL contains a user or a password.',
        whatWouldDo: 'Leave out everything up to the @. User and Password have their own fields.',
        source: format,
      }),
    );
  }
  if (others.length > 0) {
    extras.push(
      part('query', others.map(({text}) => text).join('&'), 'wrong', {
        message: others.some(({name}) => name.toLowerCase() === clientParameter)
          ? `The parameter is written ${clientParameter}, in lower case.`
          : `SAP’s format has no parameter but ${clientParameter}.`,
        whatWouldDo: `Keep only ?${clientParameter}= and the client.`,
        source: format,
      }),
    );
  }
  if (parts.fragment !== undefined) {
    extras.push(
      part('fragment', parts.fragment, 'wrong', {
        message: 'The URL has a fragment.',
        whatWouldDo: 'Leave out the # and everything behind it.',
        source: format,
      }),
    );
  }
  return extras;
}

/**
 * Splits the URL of a destination and judges each part for AFC: scheme, host, port, path and client
 * always, parts that don't belong there only if present. `values` are the reader's usable values to
 * compare with. Never throws.
 */
export function checkDestinationUrl(text: string, values: Values = {}): readonly UrlPart[] {
  const trimmed = cleanUrl(text.trim()).text;
  if (trimmed.length > maxLength || /[\s<>]/.test(trimmed)) {
    return [
      part('scheme', '', 'wrong', {
        message:
          trimmed.length > maxLength
            ? `The text has ${trimmed.length} characters.`
            : 'A URL contains neither blanks nor angle brackets.',
        whatWouldDo: 'Paste the URL alone.',
        source: 'RFC 3986, section 2',
      }),
    ];
  }
  const parts = splitUrl(trimmed);
  const parameters = parametersOf(parts);
  return [
    checkScheme(parts),
    checkHost(parts, values),
    checkPort(parts, values),
    checkPath(parts),
    checkClient(parameters, values),
    ...checkExtras(parts, parameters),
  ];
}
