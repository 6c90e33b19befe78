import {quoted} from '../values/plainText';
import {validateValue} from '../values/validateValue';
import {valueDefinitions, type ValueName, type Values} from '../values/valueDefinitions';
import {checkDestinationUrl, type UrlPart} from './checkDestinationUrl';
import {isFine, type Judgement} from './judgement';
import type {DestinationFile} from './readDestinationFile';

/** What is said about one key of a destination. */
export interface KeyJudgement extends Judgement {
  readonly key: string;
  /** The text in the file; empty if the key is missing or secret. */
  readonly text: string;
  /** For the URL: its parts. */
  readonly parts?: readonly UrlPart[];
}

type Rule = (text: string | undefined, values: Values) => Judgement | undefined;

// Fact sheet 1.8 and 1.16.
const table = 'SAP topic 5c2b2f0; SAP Connectivity documentation';

/** A key that must have one certain text. */
function fixed(expected: string, why: string, source: string): Rule {
  return (text) => {
    if (text === expected) return {verdict: 'right', message: why, source};
    return {
      verdict: text === undefined || text === '' ? 'missing' : 'wrong',
      message: text ? `${quoted(text)} does not do for AFC. ${why}` : `The key is missing. ${why}`,
      whatWouldDo: `Choose ${expected}.`,
      source,
    };
  };
}

/** A key that must have a value of the reader's. */
function own(name: ValueName, source: string): Rule {
  return (text, values) => {
    const {label} = valueDefinitions[name];
    if (!text) {
      return {
        verdict: 'missing',
        message: `${label} is missing.`,
        whatWouldDo: `Enter ${values[name] ?? `one, such as ${valueDefinitions[name].example}`}.`,
        source,
      };
    }
    const checked = validateValue(name, text);
    if (!checked.ok) {
      return {
        verdict: 'wrong',
        message: checked.problem,
        whatWouldDo: checked.whatWouldDo,
        source,
      };
    }
    const value = values[name];
    if (value !== undefined && value !== checked.value) {
      return {
        verdict: 'differs',
        message: `Your value for ${label} is ${value}.`,
        whatWouldDo: 'Find out which of the two is right, and correct the other.',
        source,
      };
    }
    return {
      verdict: 'right',
      message: value === undefined ? 'The form is right.' : `This is your value for ${label}.`,
      source,
    };
  };
}

const urlRule: Rule = (text, values) => {
  if (!text) {
    return {
      verdict: 'missing',
      message: 'The URL is missing.',
      whatWouldDo: 'Enter the URL with virtual host, virtual port, path and client.',
      source: table,
    };
  }
  const parts = checkDestinationUrl(text, values);
  const worst = parts.find((part) => part.verdict !== 'right' && part.verdict !== 'differs');
  const found = worst ?? parts.find((part) => !isFine(part));
  if (!found) return {verdict: 'right', message: 'All parts are right.', source: table};
  return {
    verdict: worst ? 'wrong' : 'differs',
    message: found.message,
    ...(found.whatWouldDo === undefined ? {} : {whatWouldDo: found.whatWouldDo}),
    source: found.source,
  };
};

const passwordRule: Rule = () => ({
  verdict: 'check',
  message: 'A file has no password; an export takes it out.',
  whatWouldDo: 'Enter the final password in the cockpit after the import.',
  // Fact sheet 1.13 and 4.4.
  source: 'SAP Connectivity documentation',
});

const locationRule: Rule = (text, values) => {
  // Fact sheet 2.14.
  const source = 'SAP Connectivity documentation';
  const value = values.locationId;
  if (!text) {
    return value === undefined
      ? undefined
      : {
          verdict: 'missing',
          message: `Your Cloud Connector has the Location ID ${value}.`,
          whatWouldDo: `Enter ${value}.`,
          source,
        };
  }
  if (value === undefined) {
    return {
      verdict: 'check',
      message: 'This is right only if the Cloud Connector has exactly this Location ID.',
      whatWouldDo: 'Compare with the Cloud Connector. Where it has none, leave the field empty.',
      source,
    };
  }
  return own('locationId', source)(text, values);
};

const preemptiveRule: Rule = (text) =>
  text === undefined
    ? undefined
    : {
        verdict: text.toLowerCase() === 'true' ? 'notNeeded' : 'check',
        message: 'AFC does not ask for this property. Its default is true.',
        ...(text.toLowerCase() === 'true' ? {} : {whatWouldDo: 'Remove it.'}),
        // Fact sheet 1.8 and 1.17.
        source: 'SAP Connectivity documentation',
      };

/** The keys that are judged even when they are missing, in the order of the cockpit's form. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  // Fact sheet 1.10.
  ['Name', own('destinationName', 'SAP Connectivity documentation')],
  ['Type', fixed('HTTP', 'The type is HTTP.', table)],
  ['URL', urlRule],
  [
    'ProxyType',
    fixed(
      'OnPremise',
      'Requests go through the Cloud Connector. The default would be Internet.',
      // Fact sheet 1.9 and 1.21.
      `${table}; SAP Connectivity documentation`,
    ),
  ],
  [
    'Authentication',
    fixed('BasicAuthentication', 'AFC logs on with the technical communication user.', table),
  ],
  // Fact sheet 1.11.
  ['User', own('technicalUser', `${table}; SAP Connectivity documentation`)],
  ['Password', passwordRule],
  ['CloudConnectorLocationId', locationRule],
  ['Preemptive', preemptiveRule],
]);

function notNeeded(message: string, source: string): Judgement {
  return {verdict: 'notNeeded', message, source};
}

/** Keys that AFC does not ask for, and what they do elsewhere. */
function judgeOther(key: string, text: string): Judgement {
  const known = [...rules.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
  if (known) {
    return {
      verdict: 'check',
      message: `SAP writes this key ${known}.`,
      whatWouldDo: `Write ${known}.`,
      // Fact sheet 1.8.
      source: 'SAP Connectivity documentation',
    };
  }
  // Fact sheet 1.8.
  if (key === 'Description')
    return notNeeded('A description is optional.', 'SAP Connectivity documentation');
  if (key === 'HTML5.ForwardAuthToken' && text.toLowerCase() === 'true') {
    return {
      verdict: 'wrong',
      message: 'SAP advises against true with proxy type OnPremise.',
      whatWouldDo: 'Remove the property; AFC does not need it.',
      // Fact sheet 1.19.
      source: 'SAP Connectivity documentation',
    };
  }
  if (key.startsWith('HTML5.')) {
    // Fact sheet 1.19.
    return notNeeded(
      'It is for the application router. AFC does not need it.',
      'SAP Connectivity documentation',
    );
  }
  if (key.startsWith('WebIDE')) {
    return notNeeded(
      'It is for SAP Business Application Studio. AFC does not need it.',
      // Fact sheet 1.19.
      'SAP Connectivity documentation',
    );
  }
  if (key === 'sap-client') {
    // Fact sheet 1.17 and 1.18.
    return notNeeded('For AFC, the URL contains the client.', 'SAP Connectivity documentation');
  }
  if (/^URL\.(?:queries|headers)\./.test(key)) {
    // Fact sheet 1.17 and 1.20.
    return notNeeded('For AFC, the URL contains everything.', 'SAP Connectivity documentation');
  }
  // Fact sheet 1.17.
  return notNeeded('SAP names no such property for AFC.', 'SAP Connectivity documentation');
}

function judgeSecret(key: string): KeyJudgement {
  return {
    key,
    text: '',
    verdict: 'wrong',
    message: 'The file holds a secret. It is not shown here and was not kept.',
    whatWouldDo: 'Delete the file and, if others could read it, have the password changed.',
    // Fact sheet 1.13.
    source: 'SAP Connectivity documentation',
  };
}

/**
 * Judges a destination for AFC, key by key: first the keys of the cockpit's form, then all others
 * in the order of the file. `values` are the reader's usable values, to compare with.
 */
export function judgeDestination(file: DestinationFile, values: Values): readonly KeyJudgement[] {
  const {properties, secrets} = file;
  const judgements: KeyJudgement[] = [];
  for (const [key, rule] of rules) {
    // Fact sheet 1.14.
    // SAP's own example has blanks around the texts, so they are not held against it.
    const text = properties.get(key)?.trim();
    const judgement = rule(text, values);
    if (secrets.includes(key)) {
      judgements.push(judgeSecret(key));
    } else if (judgement) {
      const parts = key === 'URL' && text ? {parts: checkDestinationUrl(text, values)} : {};
      judgements.push({key, text: text ?? '', ...judgement, ...parts});
    }
  }
  for (const [key, text] of properties) {
    if (rules.has(key)) continue;
    judgements.push(
      secrets.includes(key)
        ? judgeSecret(key)
        : {key, text: text.trim(), ...judgeOther(key, text.trim())},
    );
  }
  return judgements;
}
