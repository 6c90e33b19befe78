import {useId, useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import type {CopyDocument, CopyFormat} from '@site/src/text/rules/copyDocument';
import {writeCopy} from '@site/src/text/rules/formats';
import {writeTexts} from '@site/src/text/browser/clipboard';
import styles from './CopyText.module.css';

/** A text to copy. It is created at the moment of copying. */
export interface Copyable {
  /** The label of the button: "Copy as record". */
  readonly action: string;
  readonly write: () => CopyDocument;
}

const formats: Readonly<Record<CopyFormat, string>> = {
  markdown: 'Markdown',
  jira: 'Jira wiki text',
  plain: 'Plain text',
  html: 'Rich text (Outlook, ServiceNow, Jira editor)',
};

/** The text for the field and the clipboard; rich text is HTML and plain text together. */
function textsOf(document: CopyDocument, format: CopyFormat): {plain: string; html?: string} {
  if (format !== 'html') return {plain: writeCopy(document, format)};
  return {plain: writeCopy(document, 'plain'), html: writeCopy(document, 'html')};
}

/** Copies texts in the chosen format, and shows the copied text in a field. */
export function CopyText({texts}: {readonly texts: readonly [Copyable, ...Copyable[]]}): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [format, setFormat] = useState<CopyFormat>('markdown');
  const [shown, setShown] = useState(texts[0].action);
  const [said, setSaid] = useState('');
  const current = texts.find(({action}) => action === shown) ?? texts[0];
  const copy = async ({action, write}: Copyable) => {
    // If the browser refuses, the field is selected, so it must contain the text by then.
    flushSync(() => setShown(action));
    if (!field.current) return;
    const done = await writeTexts(textsOf(write(), format), field.current);
    setSaid(
      done
        ? `Copied as ${formats[format]}.`
        : 'The browser does not let the guide copy. The text is in the field below: copy it there.',
    );
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={`${id}format`}>Format</label>
      <select
        id={`${id}format`}
        value={format}
        onChange={({target}) => {
          setFormat(target.value as CopyFormat);
          setSaid('');
        }}
      >
        {Object.entries(formats).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <div className={styles.actions}>
        {texts.map((text) => (
          <button
            key={text.action}
            type="button"
            className="button button--primary button--sm"
            onClick={() => void copy(text)}
          >
            {text.action}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
      <label htmlFor={`${id}text`}>What is copied</label>
      <textarea
        id={`${id}text`}
        ref={field}
        readOnly
        rows={9}
        value={textsOf(current.write(), format).plain}
      />
    </div>
  );
}
