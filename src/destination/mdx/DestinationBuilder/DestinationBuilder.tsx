import type {ReactNode} from 'react';
import {CopyButton} from '@site/src/ui/CopyButton';
import {checkDestinationUrl} from '@site/src/destination/rules/checkDestinationUrl';
import {destinationUrlTemplate} from '@site/src/destination/rules/destinationUrl';
import {joinPieces, substitute} from '@site/src/runs/rules/substitute';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {openRunDialog} from '@site/src/runs/browser/openRunDialog';
import {UrlParts} from '../DestinationCheck/UrlParts';
import {DestinationDownload} from './DestinationDownload';
import {UsedValues} from './UsedValues';
import {draftUrl} from './draftUrl';
import styles from './DestinationBuilder.module.css';

/** Builds URL and file of the destination from the reader's values, and checks them before. */
export function DestinationBuilder(): ReactNode {
  const {usable} = useRunsView();
  const url = joinPieces(substitute(destinationUrlTemplate, usable));
  return (
    <>
      <div className={styles.tool} data-no-export="">
        <UsedValues values={usable} />
        <p>
          <button
            type="button"
            className="button button--primary button--sm"
            onClick={() => openRunDialog('values')}
          >
            Enter or change your values
          </button>
        </p>
        <p>
          URL:{' '}
          <span className="copyable">
            <code>{url}</code>
            {!url.includes('‹') && <CopyButton text={url} />}
          </span>
        </p>
        <DestinationDownload values={usable} />
      </div>
      <div className={styles.parts} data-no-export="">
        <UrlParts
          caption="The URL from your values, part by part"
          parts={checkDestinationUrl(draftUrl(usable), usable)}
        />
      </div>
    </>
  );
}
