import type {Phrase} from './phrase';
import type {ApplicationVariant, RequiredStartAuthorization} from '../../facts/requirements/types';

/** A property of authorization defaults, as a row of their table. */
export interface StartAuthorizationRow {
  readonly label: string;
  readonly cell: (item: RequiredStartAuthorization) => readonly Phrase[];
}

/**
 * The service to apply, or the pattern to search for if the reader's system determines its name.
 */
function tadirService({tadirService: name, tadirServiceKind}: RequiredStartAuthorization) {
  const service: Phrase = {code: name};
  if (tadirServiceKind === 'exact') return [service];
  return [service, ' by default; your service: ', {value: 'serviceName'} as const];
}

function variantPhrases(variant: ApplicationVariant | undefined): readonly Phrase[] {
  if (!variant) return ['none'];
  return [{code: variant.name}, ` (${variant.description}), if your release supports it`];
}

/** The rows of the table of start authorizations. */
export const startAuthorizationRows: readonly StartAuthorizationRow[] = [
  {label: 'Program ID', cell: ({programId}) => [{code: programId}]},
  {label: 'Object Type', cell: ({objectType}) => [{code: objectType}]},
  {label: 'TADIR Service', cell: tadirService},
  {label: 'Variant', cell: ({variant}) => variantPhrases(variant)},
  {label: 'Required since', cell: ({since}) => [{day: since}]},
];
