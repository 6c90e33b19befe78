import type {Phrase} from './phrase';
import type {Basis} from '../../facts/requirements/types';
import type {MatrixCell, MatrixRow} from './matrixRows';

/** The columns before those of the systems. */
export const matrixColumns = ['Field', 'Value', 'Basis'] as const;

/** What stands below the name of a system. */
export const sinceLabel = 'required since';

/** What the table holds. */
export const matrixCaption = 'What users and roles need, by topology and system';

/** What a cell says instead of a date where SAP's guide does not give the value. */
export const derivedValue = 'derived, not in SAP’s guide';

/** What a cell says where a system does not need the value. */
export const notAskedFor = 'not asked for';

/** Before the date, where SAP names an object for a system that is not known to check it. */
export function necessityText({necessity}: MatrixCell): string {
  return necessity === 'stated' ? 'named by SAP, since ' : '';
}

/** What a row is called in its first column. */
export function matrixField({field, condition}: MatrixRow): {
  readonly field: string;
  readonly condition: string;
} {
  return {field: field || 'Object', condition: condition && `if ${condition}`};
}

/** Where a row comes from. */
export function basisText(basis: Basis): string {
  return basis === 'sap' ? 'SAP’s guide' : 'Derived';
}

/** The value of a row as it is to be entered. */
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

/** What the value means, below it; empty where the value says it by itself. */
export function matrixMeaning({valueKind, meaning}: MatrixRow): string {
  return valueKind === 'own' || valueKind === 'none' ? '' : meaning;
}
