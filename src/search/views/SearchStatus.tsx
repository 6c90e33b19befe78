import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SearchAnswer} from '@site/src/search/views/useSearch';
import styles from './SearchDialog.module.css';

function textOf({kind}: SearchAnswer, count: number): string {
  if (kind === 'loading') return 'Loading …';
  if (kind === 'failed') return 'The search could not be loaded.';
  if (kind === 'not-built') return 'The search comes with the build: run npm run serve.';
  if (kind === 'foreign-topic') return 'This guide has no page for this topic of SAP Help.';
  if (kind === 'nameless')
    return 'This address doesn’t say which topic it leads to. Open it, and paste the address of the topic.';
  if (kind === 'topic') return 'This topic of SAP Help is here:';
  if (kind === 'empty') return '';
  if (count === 0) return 'Nothing found.';
  return count === 1 ? '1 result' : `${count} results`;
}

interface Props {
  readonly answer: SearchAnswer;
  readonly count: number;
  readonly close: () => void;
}

/** The status of the search, announced when it changes, and a link to the index. */
export function SearchStatus({answer, count, close}: Props): ReactNode {
  return (
    <>
      <p className={styles.status} role="status">
        {textOf(answer, count)}
      </p>
      {count === 0 && answer.kind !== 'loading' && (
        <p className={styles.help}>
          Names can be typed in part, and an address of SAP Help or GitHub can be pasted. The{' '}
          <Link to="/reference/index/" onClick={close}>
            index
          </Link>{' '}
          lists every name from A to Z.
        </p>
      )}
    </>
  );
}
