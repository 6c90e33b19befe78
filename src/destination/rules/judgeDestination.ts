import {quoted} from '../../runs/rules/plainText';
import {validateValue} from '../../runs/rules/validateValue';
import {valueDefinitions, type ValueName, type Values} from '../../facts/valueDefinitions';
import {checkDestinationUrl, type UrlPart} from './checkDestinationUrl';
import {isFine, type Judgement} from './judgement';
import type {DestinationFile} from './readDestinationFile';

interface TextJudgement extends Judgement {
  /** For the URL: its parts. */
  readonly parts?: readonly UrlPart[];
}

/** What is said about one key of a destination. */
export interface KeyJudgement extends TextJudgement {
  readonly key: string;
  /** The text in the file; empty if the key is missing or secret. */
  readonly text: string;
}

type Rule = (text: string | undefined, values: Values) => TextJudgement | undefined;

// src/facts/evidence.md#destination-properties, #destination-files.
const connectivity = 'SAP Connectivity documentation';
const table = `SAP topic 5c2b2f0; ${connectivity}`;

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
  if (!found) return {verdict: 'right', message: 'All parts are right.', source: table, parts};
  return {
    parts,
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
  // src/facts/evidence.md#destination-files, #passwords.
  source: connectivity,
});

const locationRule: Rule = (text, values) => {
  // src/facts/evidence.md#location-id.
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
        // src/facts/evidence.md#destination-properties, #destination-url.
        source: connectivity,
      };

/** The keys that are judged even when they are missing, in the order of the cockpit's form. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  // src/facts/evidence.md#destination-properties.
  ['Name', own('destinationName', connectivity)],
  ['Type', fixed('HTTP', 'The type is HTTP.', table)],
  ['URL', urlRule],
  [
    'ProxyType',
    fixed(
      'OnPremise',
      'Requests go through the Cloud Connector. The default would be Internet.',
      // src/facts/evidence.md#destination-properties, #destination-url.
      `${table}; ${connectivity}`,
    ),
  ],
  [
    'Authentication',
    fixed('BasicAuthentication', 'AFC logs on with the technical communication user.', table),
  ],
  // src/facts/evidence.md#destination-properties.
  ['User', own('technicalUser', `${table}; ${connectivity}`)],
  ['Password', passwordRule],
  ['CloudConnectorLocationId', locationRule],
  ['Preemptive', preemptiveRule],
]);

/** Keys that AFC does not ask for, and what they do elsewhere; the first that fits counts. */
const others: readonly (readonly [key: RegExp, text: RegExp, Omit<Judgement, 'source'>])[] = [
  // src/facts/evidence.md#destination-properties.
  [/^Description$/, /^/, {verdict: 'notNeeded', message: 'A description is optional.'}],
  [
    /^HTML5\.ForwardAuthToken$/,
    /^true$/i,
    {
      verdict: 'wrong',
      message: 'SAP advises against true with proxy type OnPremise.',
      whatWouldDo: 'Remove the property; AFC does not need it.',
    },
  ],
  [
    /^HTML5\./,
    /^/,
    {
      verdict: 'notNeeded',
      message: 'It is for the application router. AFC does not need it.',
    },
  ],
  [
    /^WebIDE/,
    /^/,
    {
      verdict: 'notNeeded',
      message: 'It is for SAP Business Application Studio. AFC does not need it.',
    },
  ],
  // src/facts/evidence.md#destination-url.
  [/^sap-client$/, /^/, {verdict: 'notNeeded', message: 'For AFC, the URL contains the client.'}],
  [
    /^URL\.(?:queries|headers)\./,
    /^/,
    {verdict: 'notNeeded', message: 'For AFC, the URL contains everything.'},
  ],
  [/^/, /^/, {verdict: 'notNeeded', message: 'SAP names no such property for AFC.'}],
];

/** A key of the form in other capitals, or one that AFC does not ask for. */
function judgeOther(key: string, text: string): Judgement | undefined {
  const known = [...rules.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
  if (known) {
    return {
      verdict: 'check',
      message: `SAP writes this key ${known}.`,
      whatWouldDo: `Write ${known}.`,
      source: connectivity,
    };
  }
  const [, , judgement] = others.find(([keys, texts]) => keys.test(key) && texts.test(text)) ?? [];
  return judgement && {...judgement, source: connectivity};
}

function judgeSecret(key: string): KeyJudgement {
  return {
    key,
    text: '',
    verdict: 'wrong',
    message: 'The file holds a secret. It is not shown here and was not kept.',
    whatWouldDo: 'Delete the file and, if others could read it, have the password changed.',
    // src/facts/evidence.md#destination-files.
    source: connectivity,
  };
}

/**
 * Judges a destination for AFC, key by key: first the keys of the cockpit's form, then all others
 * in the order of the file. `values` are the reader's usable values, to compare with.
 */
export function judgeDestination(file: DestinationFile, values: Values): readonly KeyJudgement[] {
  const {properties, secrets} = file;
  const keys = [...rules.keys(), ...[...properties.keys()].filter((key) => !rules.has(key))];
  return keys.flatMap((key): readonly KeyJudgement[] => {
    if (secrets.includes(key)) return [judgeSecret(key)];
    // SAP's own example has blanks around the texts, so they are not held against it
    // (src/facts/evidence.md#destination-files).
    const text = properties.get(key)?.trim();
    const rule = rules.get(key);
    const judgement = rule ? rule(text, values) : judgeOther(key, text ?? '');
    return judgement ? [{key, text: text ?? '', ...judgement}] : [];
  });
}
