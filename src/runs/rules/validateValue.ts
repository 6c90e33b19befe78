import {accept, refuse, type Checked} from './checked';
import {checkHostName, checkVirtualHost} from './hostName';
import {checkKeepable} from './keepableText';
import {checkUiDomain, checkUiEndpoint} from './launchpadAddress';
import {checkPort, checkVirtualPort} from './portNumber';
import {checkUser, checkUserList} from './userNames';
import {valueDefinitions, type ValueKind, type ValueName} from '../../facts/valueDefinitions';

type Check = (text: string) => Checked<string>;

function checkSystemId(text: string): Checked<string> {
  const id = text.toUpperCase();
  return /^[A-Z][A-Z0-9]{2}$/.test(id)
    ? accept(id)
    : refuse(
        'This isn’t a system ID.',
        'Enter three characters: a letter, then letters or digits.',
      );
}

function checkClient(text: string): Checked<string> {
  if (/^\d{3}$/.test(text)) return accept(text);
  const padded = /^\d{1,2}$/.test(text) ? `, for example ${text.padStart(3, '0')}` : '';
  return refuse('This isn’t a client.', `Enter three digits${padded}.`);
}

function checkLine(what: string, maxLength: number): Check {
  return (text) => {
    const length = Array.from(text).length;
    return length > maxLength
      ? refuse(`The ${what} has ${length} characters.`, `Enter at most ${maxLength} characters.`)
      : accept(text);
  };
}

function checkRoleName(text: string): Checked<string> {
  return checkLine('role name', 30)(text.toUpperCase());
}

function checkServiceName(text: string): Checked<string> {
  const name = text.toUpperCase();
  if (name.includes('*') || /[[\]]/.test(name)) {
    return refuse(
      'The asterisk and brackets are part of the search, not of the name.',
      `Enter only the name: ${name.replace(/[*[\]]/g, '') || 'ZFCCX_COMMUNICATION_SERVICES_SRV'}.`,
    );
  }
  if (!/^(?:\/[A-Z0-9_]+\/)?[A-Z0-9_]+$/.test(name)) {
    return refuse(
      'This isn’t a technical service name.',
      'Use letters, digits, and underscores. A namespace needs slashes around it.',
    );
  }
  return checkLine('service name', 40)(name);
}

function checkDestinationName(text: string): Checked<string> {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) {
    return refuse(
      'The name contains a character that destinations don’t allow.',
      'Use only letters, digits, underscores, and dashes.',
    );
  }
  return checkLine('destination name', 200)(text);
}

const checks: Readonly<Record<ValueKind, Check>> = {
  systemId: checkSystemId,
  client: checkClient,
  host: checkHostName,
  virtualHost: checkVirtualHost,
  port: checkPort,
  virtualPort: checkVirtualPort,
  user: checkUser,
  roleName: checkRoleName,
  roleDescription: checkLine('description', 80),
  serviceName: checkServiceName,
  destinationName: checkDestinationName,
  locationId: checkLine('Location ID', 100),
  uiDomain: checkUiDomain,
  uiEndpoint: checkUiEndpoint,
  userList: checkUserList,
};

/**
 * Checks what a reader entered for a value. Returns the value as texts and files use it, empty text
 * if nothing was entered, or what is wrong and what to enter instead. See `valueDefinitions` for
 * the limits and their sources.
 */
export function validateValue(name: ValueName, text: string): Checked<string> {
  const keepable = checkKeepable(name, text);
  if (!keepable.ok) return keepable;
  const trimmed = text.trim();
  if (trimmed === '') return accept('');
  const {kind} = valueDefinitions[name];
  if (kind !== 'userList' && /[\t\r\n]/.test(trimmed)) {
    return refuse('The text has more than one line.', 'Enter one line.');
  }
  return checks[kind](trimmed);
}
