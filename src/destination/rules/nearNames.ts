/** The keys of the cockpit's form (src/facts/evidence.md#destination-properties, #destination-files). */
const formKeys = [
  'Name',
  'Type',
  'URL',
  'ProxyType',
  'Authentication',
  'User',
  'Password',
  'CloudConnectorLocationId',
  'Preemptive',
  'Description',
  'sap-client',
];
/**
 * Keys that other consumers of a destination use (src/facts/evidence.md#destination-properties).
 */
const otherKeys = [
  'HTML5.ForwardAuthToken',
  'HTML5.Timeout',
  'HTML5.PreserveHostHeader',
  'HTML5.DynamicDestination',
  'HTML5.SetXForwardedHeaders',
  'WebIDEEnabled',
  'WebIDEUsage',
  'WebIDEAdditionalData',
  'WebIDESystem',
];

/** What people and other tools write instead: labels from the form, and names in code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  Name: ['destinationname'],
  Type: ['destinationtype'],
  URL: ['uri', 'destinationurl', 'backendurl', 'address'],
  ProxyType: ['proxy'],
  Authentication: ['auth', 'authtype', 'authenticationtype', 'authenticationmethod'],
  User: ['username', 'userid', 'useralias', 'logonuser'],
  CloudConnectorLocationId: [
    'locationid',
    'location',
    'cloudconnectorlocation',
    'cloudconnectorid',
    'scclocationid',
  ],
  'sap-client': ['client'],
};

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const realKeys = [...formKeys, ...otherKeys];
const byName = new Map<string, string>([
  ...realKeys.map((key) => [plain(key), key] as const),
  ...Object.entries(otherNames).flatMap(([key, names]) =>
    names.map((name) => [name, key] as const),
  ),
]);

/** Whether two texts differ by one typing error: a letter extra, missing, wrong or swapped. */
function isOneSlip(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > 1) return false;
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  const [left, right] = [first.slice(start), second.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

/** The correct key for a misspelled one; a correct key is returned unchanged. */
export function realKeyOf(key: string): string | undefined {
  if (realKeys.includes(key)) return key;
  const name = plain(key);
  return (
    byName.get(name) ??
    (name.length < 6 ? undefined : realKeys.find((real) => isOneSlip(plain(real), name)))
  );
}
