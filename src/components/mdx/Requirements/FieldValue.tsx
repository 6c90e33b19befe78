import type {ReactNode} from 'react';
import type {FieldRule, RequiredValue} from '@site/src/domain/requirements/types';
import {Code} from '@site/src/components/ui/Code/Code';
import {Value} from '../Value/Value';

interface Props {
  readonly rule: FieldRule<RequiredValue>;
  /** Which one of several values. */
  readonly index: number;
}

/** What stands in a field: a value with its meaning, the asterisk, or the reader's own value. */
export function FieldValue({rule, index}: Props): ReactNode {
  switch (rule.kind) {
    case 'asterisk':
      return (
        <>
          <Code>*</Code> (asterisk)
        </>
      );
    case 'asterisk-or-listed':
      return (
        <>
          <Code>*</Code> (asterisk), so that no user has to be listed
          <br />
          or {rule.listedLabel}: <Value name={rule.listed} />
        </>
      );
    case 'own':
      return (
        <>
          <Value name={rule.name} />: {rule.label}
        </>
      );
    case 'blank':
      return 'blank';
    case 'values':
      return <LiteralValue value={rule.values[index]} />;
  }
}

function LiteralValue({value}: {readonly value: RequiredValue | undefined}): ReactNode {
  if (!value) return null;
  return (
    <>
      <Code>{value.value}</Code>
      {value.meaning && <> {value.meaning}</>}
      {value.prefilled && ' (prefilled)'}
    </>
  );
}
