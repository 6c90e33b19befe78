import type {Phrase} from './phrase';
import type {FieldRule, FieldValue} from '../../facts/requirements/types';

/** How one value of a field is put into words, for each place that shows it. */
export interface FieldWords<Value extends FieldValue = FieldValue> {
  readonly kind: 'literal' | 'asterisk' | 'asterisk-or-list' | 'own' | 'blank';
  /** What is entered, where it is the same in every landscape. */
  readonly value: string;
  /** What the value means, for a column of its own. */
  readonly meaning: string;
  /** In a list of what is missing. */
  readonly short: string;
  /** In the table of a role. */
  readonly phrases: readonly Phrase[];
  /** The required value itself, of a rule that names values. */
  readonly required?: Value;
}

function literalWords<Value extends FieldValue>(required: Value): FieldWords<Value> {
  const {value, meaning = '', prefilled} = required;
  const words = [...(meaning ? [` ${meaning}`] : []), ...(prefilled ? [' (prefilled)'] : [])];
  return {
    kind: 'literal',
    value,
    meaning: prefilled ? `${meaning} (prefilled)` : meaning,
    short: value,
    phrases: [{code: value}, ...words],
    required,
  };
}

/** Puts a rule into words: one entry, or one for each value that has to be covered. */
export function fieldRuleWords<Value extends FieldValue>(
  rule: FieldRule<Value>,
): readonly FieldWords<Value>[] {
  const asterisk = {code: '*'};
  switch (rule.kind) {
    case 'values':
      return rule.values.map(literalWords);
    case 'asterisk': {
      const phrases = [asterisk, ' (asterisk)'];
      return [{kind: 'asterisk', value: '*', meaning: '', short: '*', phrases}];
    }
    case 'asterisk-or-listed': {
      const meaning = `or ${rule.listedLabel}`;
      const phrases = [
        asterisk,
        ' (asterisk), so that you don’t have to list users',
        'line-break' as const,
        `${meaning}: `,
        {value: rule.listed},
      ];
      return [{kind: 'asterisk-or-list', value: '*', meaning, short: `* ${meaning}`, phrases}];
    }
    case 'own': {
      const {label} = rule;
      const phrases = [{value: rule.name}, `: ${label}`];
      return [{kind: 'own', value: '', meaning: label, short: label, phrases}];
    }
    case 'blank':
      return [{kind: 'blank', value: '', meaning: '', short: 'empty', phrases: ['empty']}];
  }
}

/** A rule in a list of what is missing. */
export function shortRule(rule: FieldRule): string {
  return fieldRuleWords(rule)
    .map(({short}) => short)
    .join(', ');
}
