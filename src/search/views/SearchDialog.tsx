import {useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import {useSearch} from '@site/src/search/views/useSearch';
import {ResultList} from './ResultList';
import {SearchStatus} from './SearchStatus';
import {countOf} from './answerCount';
import styles from './SearchDialog.module.css';

const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

/** The search dialog: a field with the results below it. */
export function SearchDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const answer = useSearch(query);
  const count = countOf(answer);
  const list = useId();
  const option = (index: number) => `${list}-${index}`;
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const activeOption = () => document.getElementById(option(active));
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({block: 'nearest'});
  }, [list, active]);
  const answerKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    // During composition, the keys belong to the input method.
    if (event.nativeEvent.isComposing || (!step && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step && count > 0) setActive((active + step + count) % count);
    else if (!step) activeOption()?.click();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={onClose}
      // A click outside closes the dialog in browsers that support it.
      {...{closedby: 'any'}}
    >
      <div className={styles.field}>
        <input
          type="text"
          role="combobox"
          aria-label="Search the guide"
          aria-expanded={count > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? option(active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Transaction, object, message, SAP Note …"
          value={query}
          onChange={({target}) => {
            setQuery(target.value);
            setActive(0);
          }}
          onKeyDown={answerKey}
        />
        <button type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <SearchStatus answer={answer} count={count} close={() => dialog.current?.close()} />
      <ResultList
        id={list}
        answer={answer}
        active={active}
        optionId={option}
        // Closes before the page moves: closing returns the focus, which the page then moves.
        onOpen={() => dialog.current?.close()}
      />
    </dialog>
  );
}
