import {useId, type ReactNode} from 'react';
import styles from './TableFrame.module.css';

interface Props {
  /** The content of the table; also the name of the scrollable region. */
  readonly caption: string;
  readonly columns: readonly ReactNode[];
  /** The bodies of the table. */
  readonly children: ReactNode;
}

/** A table that scrolls inside itself, with a caption and column headings. */
export function TableFrame({caption, columns, children}: Props): ReactNode {
  const captionId = useId();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={captionId}>
      <table className={styles.table}>
        <caption id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
