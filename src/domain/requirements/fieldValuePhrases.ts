import type {Phrase} from '../phrases/phrase';
import type {FieldRule, RequiredValue} from './types';

function literalPhrases({value, meaning, prefilled}: RequiredValue): readonly Phrase[] {
  return [
    {code: value},
    ...(meaning ? [` ${meaning}`] : []),
    ...(prefilled ? [' (prefilled)'] : []),
  ];
}

/**
 * What stands in a field: a value with its meaning, the asterisk, or the reader's own value.
 * @param index which one of several values
 */
export function fieldValuePhrases(
  rule: FieldRule<RequiredValue>,
  index: number,
): readonly Phrase[] {
  switch (rule.kind) {
    case 'asterisk':
      return [{code: '*'}, ' (asterisk)'];
    case 'asterisk-or-listed':
      return [
        {code: '*'},
        ' (asterisk), so that you don’t have to list users',
        'line-break',
        `or ${rule.listedLabel}: `,
        {value: rule.listed},
      ];
    case 'own':
      return [{value: rule.name}, `: ${rule.label}`];
    case 'blank':
      return ['empty'];
    case 'values': {
      const value = rule.values[index];
      return value ? literalPhrases(value) : [];
    }
  }
}
