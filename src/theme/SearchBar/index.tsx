/*
 * Fills the theme's search slot: a link to the index page, which lists everything, until scripts
 * turn it into a button for the dialog. The dialog, its engine and its data load on first use.
 */
import {
  useState,
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import {createPortal} from 'react-dom';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {loadPart} from '@site/src/page/loadPart';
import styles from './styles.module.css';

/** Its attributes once scripts handle it. */
const asButton = {
  role: 'button',
  'aria-haspopup': 'dialog',
  'aria-keyshortcuts': '/ Control+K Meta+K',
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.click();
  },
} as const;

/**
 * One opening of the dialog: the next can be requested before the browser reports that this one has
 * closed.
 */
interface Opening {
  readonly Dialog: ComponentType<{onClose: () => void}>;
  readonly number: number;
}

export default function SearchBar(): ReactNode {
  const [opening, setOpening] = useState<Opening>();
  const isBrowser = useIsBrowser();
  const open = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const part = await loadPart(
      () => import('@site/src/search/views/SearchDialog'),
      'The search did not open.',
    );
    if (part)
      setOpening((before) => ({Dialog: part.SearchDialog, number: (before?.number ?? 0) + 1}));
  };
  const close = () => setOpening((now) => (now === opening ? undefined : now));
  return (
    <>
      <Link
        to="/reference/index/"
        className={`navbar__link ${styles.search}`}
        data-search=""
        onClick={(event) => void open(event)}
        {...(isBrowser && asButton)}
      >
        Search
      </Link>
      {opening &&
        createPortal(<opening.Dialog key={opening.number} onClose={close} />, document.body)}
    </>
  );
}
