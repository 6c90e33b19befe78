import type {StartAuthorization} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';
import type {HashRow} from '../parse/rows';
import type {Authorization} from './authorizations';
import {grantsEverything, grantsValue, isSingleValue} from './valueRanges';

/**
 * The authorization object that the system checks when a service is called
 * (src/facts/evidence.md#s_service).
 */
export const serviceObject = 'S_SERVICE';
/** Its fields: the hash value of the service, and the kind of the hash value. */
export const serviceFields = ['SRV_NAME', 'SRV_TYPE'] as const;
/** The kind of TADIR services (src/facts/evidence.md#s_service). */
const tadirType = 'HT';

/** The contents of USOBHASH, by hash value. */
export type ServiceNames = ReadonlyMap<string, HashRow>;

/** USOBHASH by hash value; undefined if no export of it was read. */
export function namesOf(rows: readonly HashRow[]): ServiceNames | undefined {
  return rows.length > 0 ? new Map(rows.map((row) => [row.hash, row])) : undefined;
}

function oneBlank(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The name without the version that USOBHASH and the value help append. */
function withoutVersion(name: string): string {
  return oneBlank(name).replace(/[ _]\d{4}$/, '');
}

function isOwnServiceGroup(
  name: string,
  {serviceName}: StartAuthorization,
  values: Values,
): boolean {
  const group = withoutVersion(name);
  if (values.serviceName) return group === withoutVersion(values.serviceName);
  // Until September 2022 the external name, and with it the default, had no _SRV (src/facts/evidence.md#start-authorizations).
  const stem = serviceName.replace(/^Z/, '').replace(/_SRV$/, '');
  return new RegExp(`^(?:/\\w+/|[YZ])?${stem}(?:_SRV)?$`).test(group);
}

/** Whether a row of USOBHASH is about the service of a start authorization (src/facts/evidence.md#s_service). */
export function isAbout(row: HashRow, start: StartAuthorization, values: Values): boolean {
  if (row.objectType !== start.objectType) return false;
  if (start.tadirServiceKind === 'search') return isOwnServiceGroup(row.name, start, values);
  return oneBlank(row.name) === `${start.serviceName} ${start.serviceVersion}`;
}

/** A row of USOBHASH in the words that readers know for the service. */
export function describeService({objectType, name}: HashRow): string {
  return `${objectType} ${oneBlank(name)}`;
}

function rangesOf(authorization: Authorization, field: (typeof serviceFields)[number]) {
  return authorization.fields.get(field) ?? [];
}

function hasType(authorization: Authorization, type: string): boolean {
  return rangesOf(authorization, 'SRV_TYPE').some((range) => grantsValue(range, type));
}

/** Whether an authorization lets its user start a service; its fields count only together. */
export function startsHash(authorization: Authorization, {hash, type}: HashRow): boolean {
  return namesHash(authorization, hash) && hasType(authorization, type || tadirType);
}

/** Whether the hash value is granted, whatever its kind. */
export function namesHash(authorization: Authorization, hash: string): boolean {
  return rangesOf(authorization, 'SRV_NAME').some((range) => grantsValue(range, hash));
}

/** Whether an authorization lets its user start every service. */
export function startsEverything(authorization: Authorization): boolean {
  return (
    rangesOf(authorization, 'SRV_NAME').some(grantsEverything) && hasType(authorization, tadirType)
  );
}

/** Single hash values of TADIR services that the authorizations grant, each once. */
export function singleHashes(authorizations: readonly Authorization[]): readonly string[] {
  const hashes = authorizations
    .filter((authorization) => hasType(authorization, tadirType))
    .flatMap((authorization) => rangesOf(authorization, 'SRV_NAME'))
    .filter(isSingleValue)
    .map(({low}) => low);
  return [...new Set(hashes)].toSorted();
}

/** Whether the authorizations contain generic values or ranges, which may cover any service. */
export function holdsOpenRanges(authorizations: readonly Authorization[]): boolean {
  return authorizations
    .filter((authorization) => hasType(authorization, tadirType))
    .flatMap((authorization) => rangesOf(authorization, 'SRV_NAME'))
    .some((range) => range.low !== '' && !isSingleValue(range));
}
