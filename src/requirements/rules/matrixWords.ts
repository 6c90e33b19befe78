import type {Phrase} from './phrase';
import type {Basis} from '../../facts/requirements/types';
import type {MatrixCell, MatrixRow} from './matrixRows';

/** The columns before those of the systems. */
export const matrixColumns = ['Field', 'Value', 'Basis'] as const;

/** The text below the name of a system. */
export const sinceLabel = 'required since';

export const matrixCaption = 'What users and roles need, by topology and system';

/** The text of a cell instead of a date if SAP's guide does not give the value. */
export const derivedValue = 'derived, not in SAP’s guide';

/** The text of a cell for a system that does not need the value. */
export const notAskedFor = 'not asked for';

/** The text before the date if SAP names an object for a system that is not known to check it. */
export function necessityText({necessity}: MatrixCell): string {
  return necessity === 'stated' ? 'named by SAP, since ' : '';
}

/** The label of a row in its first column. */
export function matrixField({field, condition}: MatrixRow): {
  readonly field: string;
  readonly condition: string;
} {
  return {field: field || 'Object', condition: condition && `if ${condition}`};
}

/** The source of a row. */
export function basisText(basis: Basis): string {
  return basis === 'sap' ? 'SAP’s guide' : 'Derived';
}

/** The value of a row as the reader enters it. */
export function matrixValuePhrases({valueKind, value, meaning}: MatrixRow): readonly Phrase[] {
  switch (valueKind) {
    case 'blank':
      return ['empty'];
    case 'own':
      return [`your ${meaning}`];
    case 'none':
      return [meaning];
    case 'choice':
      return [value];
    default:
      return [
        {code: value},
        ...(value === '*' ? [' (asterisk)'] : []),
        ...(valueKind === 'search' ? [' by default; search for your service'] : []),
      ];
  }
}

/** The meaning of the value, shown below it; empty if the value is self-explanatory. */
export function matrixMeaning({valueKind, meaning}: MatrixRow): string {
  return valueKind === 'own' || valueKind === 'none' ? '' : meaning;
}
