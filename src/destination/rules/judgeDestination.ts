import {quoted} from '../../runs/rules/plainText';
import {validateValue} from '../../runs/rules/validateValue';
import {valueDefinitions, type ValueName, type Values} from '../../facts/valueDefinitions';
import {checkDestinationUrl, type UrlPart} from './checkDestinationUrl';
import {asEntered, faultsFirst, type Judgement} from './judgement';
import {realKeyOf} from './nearNames';
import type {DestinationFile} from './readDestinationFile';

interface TextJudgement extends Judgement {
  /** The parts, if the text is the URL. */
  readonly parts?: readonly UrlPart[];
}

/** The judgement of one key of a destination. */
export interface KeyJudgement extends TextJudgement {
  readonly key: string;
  /** The text in the file; empty if the key is missing or secret. */
  readonly text: string;
}

type Rule = (text: string | undefined, values: Values) => TextJudgement | undefined;

// src/facts/evidence.md#destination-properties, #destination-files.
const connectivity = 'SAP Connectivity documentation';
const table = `SAP topic 5c2b2f0; ${connectivity}`;

/** A key that needs one fixed text. */
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

/** A key that needs one of the reader's values. */
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
    if (value === undefined) return asEntered(label, source);
    return {verdict: 'right', message: `This is your value for ${label}.`, source};
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
  const [worst] = faultsFirst(parts);
  if (!worst || worst.verdict === 'right')
    return {verdict: 'right', message: 'All parts are right.', source: table, parts};
  const {verdict, message, whatWouldDo, source} = worst;
  return {
    parts,
    verdict: verdict === 'missing' ? 'wrong' : verdict,
    message,
    ...(whatWouldDo === undefined ? {} : {whatWouldDo}),
    source,
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

/** The keys to judge even if they are missing, in the order of the cockpit's form. */
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

/** Keys that AFC does not need, and their purpose elsewhere; the first match wins. */
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

/** Judges a key that AFC does not need. */
function judgeOther(key: string, text: string): TextJudgement | undefined {
  const [, , judgement] = others.find(([keys, texts]) => keys.test(key) && texts.test(text)) ?? [];
  return judgement && {...judgement, source: connectivity};
}

const quotes = /^(["'`]|[“„‘«‹])[^]*["'`”“’»›]$/;

function judgeText(key: string, text: string | undefined, {form, values}: Context) {
  const rule = rules.get(key);
  const judgement = rule ? rule(text, values) : judgeOther(key, text ?? '');
  if (!rule || !text || !quotes.test(text)) return judgement;
  return {
    verdict: 'wrong' as const,
    message:
      form === 'properties'
        ? 'In a Properties file, quotes around a value are part of the value.'
        : 'The quotes are part of the value.',
    whatWouldDo: 'Remove the quotes.',
    // src/facts/evidence.md#destination-files.
    source: form === 'properties' ? 'Java SE, java.util.Properties, method load' : connectivity,
  };
}

interface Context {
  readonly form: DestinationFile['form'];
  readonly values: Values;
}

/** A misspelled key: the real one is missing, whatever value this one has. */
function judgeNear(key: string, real: string, text: string, context: Context): Judgement {
  const judgement = judgeText(real, text, context);
  const message = `SAP writes this key ${real}.`;
  const rename = `Rename ${key} to ${real}.`;
  if (judgement?.verdict === 'wrong') {
    const {whatWouldDo = ''} = judgement;
    return {
      ...judgement,
      message: `${message} ${judgement.message}`,
      whatWouldDo: `${rename} ${whatWouldDo}`.trim(),
    };
  }
  if (judgement?.verdict === 'notNeeded')
    return {...judgement, message: `${message} ${judgement.message}`};
  // An empty optional key.
  if (!judgement) return {verdict: 'notNeeded', message, source: connectivity};
  return {
    verdict: 'missing',
    message: `${message} Under this name, it is missing.`,
    whatWouldDo: rename,
    source: connectivity,
  };
}

function judgeTwice(key: string, real: string, text: string): KeyJudgement {
  return {
    key,
    text,
    verdict: 'check',
    message: `SAP writes this key ${real}, and the file has that key, too.`,
    whatWouldDo: `Remove ${key}.`,
    source: connectivity,
  };
}

function judgeSecret(key: string, parts: readonly UrlPart[] | undefined): KeyJudgement {
  return {
    key,
    text: '',
    verdict: 'wrong',
    message: 'The file holds a secret. It is not shown here and was not kept.',
    whatWouldDo: 'Delete the file. If others could read it, change the secret.',
    // src/facts/evidence.md#destination-files.
    source: connectivity,
    ...(parts ? {parts} : {}),
  };
}

/**
 * Judges a destination for AFC, key by key: first the keys of the cockpit's form, then all others
 * in the order of the file. `values` are the reader's usable values to compare with.
 */
export function judgeDestination(file: DestinationFile, values: Values): readonly KeyJudgement[] {
  const {form, properties, secrets} = file;
  const context = {form, values};
  const nearNames = new Map(
    [...properties.keys()].flatMap((key) => {
      const real = realKeyOf(key);
      return real === undefined || real === key ? [] : [[key, real] as const];
    }),
  );
  const misnamed = new Set(nearNames.values());
  const keys = new Set([
    ...[...rules.keys()].filter((key) => properties.has(key) || !misnamed.has(key)),
    ...properties.keys(),
    ...secrets,
  ]);
  return [...keys].flatMap((key): readonly KeyJudgement[] => {
    // Ignores surrounding blanks, because SAP's own example has them
    // (src/facts/evidence.md#destination-files).
    const text = properties.get(key)?.trim();
    const real = nearNames.get(key);
    if (secrets.includes(key)) {
      const isUrl = (real ?? key) === 'URL' && text;
      return [judgeSecret(key, isUrl ? checkDestinationUrl(text, values) : undefined)];
    }
    if (real !== undefined && properties.has(real)) return [judgeTwice(key, real, text ?? '')];
    const judgement =
      real === undefined
        ? judgeText(key, text, context)
        : judgeNear(key, real, text ?? '', context);
    return judgement ? [{key, text: text ?? '', ...judgement}] : [];
  });
}
