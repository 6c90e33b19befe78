/*
 * Fills the theme's place for a search: a link to the index page, which lists everything, until
 * scripts make it open the dialog. The dialog, its engine and its data load at the first use.
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
import styles from './styles.module.css';

/** What it is once scripts answer it. */
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

export default function SearchBar(): ReactNode {
  const [Dialog, setDialog] = useState<ComponentType<{onClose: () => void}>>();
  const isBrowser = useIsBrowser();
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const {href} = event.currentTarget;
    import('@site/src/components/search/SearchDialog').then(
      (module) => setDialog(() => module.SearchDialog),
      () => location.assign(href),
    );
  };
  return (
    <>
      <Link
        to="/reference/index/"
        className={`navbar__link ${styles.search}`}
        data-search=""
        onClick={open}
        {...(isBrowser && asButton)}
      >
        Search
      </Link>
      {Dialog && createPortal(<Dialog onClose={() => setDialog(undefined)} />, document.body)}
    </>
  );
}
