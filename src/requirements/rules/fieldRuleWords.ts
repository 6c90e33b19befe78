import type {Phrase} from './phrase';
import type {FieldRule, FieldValue} from '../../facts/requirements/types';

/** The wording of one field value, for each place that shows it. */
export interface FieldWords<Value extends FieldValue = FieldValue> {
  readonly kind: 'literal' | 'asterisk' | 'asterisk-or-list' | 'own' | 'blank';
  /** The value to enter, if it is the same in every landscape. */
  readonly value: string;
  /** The meaning of the value, for a separate column. */
  readonly meaning: string;
  /** The wording in a list of what is missing. */
  readonly short: string;
  /** The wording in the table of a role. */
  readonly phrases: readonly Phrase[];
  /** The required value itself, if the rule names values. */
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

/** Puts a rule into words: one entry, or one for each required value. */
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

/** The wording of a rule in a list of what is missing. */
export function shortRule(rule: FieldRule): string {
  return fieldRuleWords(rule)
    .map(({short}) => short)
    .join(', ');
}
