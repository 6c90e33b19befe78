import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import downloads from '@generated/guide-downloads/default/downloads.json';
import {downloadWords, inKilobytes} from '@site/src/requirements/rules/downloadWords';
import {requirementVersion} from '@site/src/requirements/rules/requirements';
import {TableFrame} from '@site/src/ui/TableFrame';
import {Day} from '../Requirements/Day';
import styles from './Downloads.module.css';

type Download = (typeof downloads.files)[number];

/** The files with the requirements: content, size, and the version they show. */
export function Downloads(): ReactNode {
  return (
    <TableFrame caption={downloadWords.caption} columns={downloadWords.columns}>
      <tbody>
        {downloads.files.map((download) => (
          <DownloadRow key={download.file} {...download} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function DownloadRow({file, format, holds, bytes}: Download): ReactNode {
  return (
    <tr>
      <th scope="row" className={styles.file}>
        {/* The prefix marks the target as a file, not a page of the site. */}
        <Link to={`pathname:///downloads/${file}`} download={file} target="_self">
          {file}
        </Link>
      </th>
      <td className={styles.file}>{format}</td>
      <td className={styles.holds}>{holds}</td>
      <td className={styles.size}>{inKilobytes(bytes)}</td>
      <td>
        <Day>{requirementVersion.date}</Day>
      </td>
    </tr>
  );
}
