import {useRef, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {announce} from '../../page/fill';
import {changeChoices} from '../browser/choicesStore';
import {blankLandscape, isEntered, maxLandscapes, type Landscape} from '../rules/choices';
import {LandscapeRow} from './LandscapeRow';
import {useChoices} from './useChoices';

/** The landscapes, with one row of fields each. */
export function Landscapes(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const {landscapes} = useChoices();
  const shown = landscapes.length > 0 ? landscapes : [blankLandscape];
  const change = (next: readonly Landscape[]) => changeChoices({landscapes: next});
  const focusLast = () =>
    [...(place.current?.querySelectorAll('fieldset') ?? [])]
      .at(-1)
      ?.querySelector('input')
      ?.focus();
  return (
    <div ref={place}>
      {shown.map((landscape, index) => (
        <LandscapeRow
          key={index}
          number={index + 1}
          landscape={landscape}
          others={shown.filter((other, at) => at !== index && isEntered(other))}
          onChange={(changed) => change(shown.with(index, changed))}
          onRemove={
            shown.length === 1
              ? undefined
              : () => {
                  flushSync(() => change(shown.toSpliced(index, 1)));
                  announce(`Landscape ${index + 1} removed.`);
                  focusLast();
                }
          }
        />
      ))}
      {shown.length < maxLandscapes ? (
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => {
            flushSync(() => change([...shown, blankLandscape]));
            focusLast();
          }}
        >
          Add a landscape
        </button>
      ) : (
        <p>One page takes {maxLandscapes} landscapes. Open it again for more.</p>
      )}
    </div>
  );
}
