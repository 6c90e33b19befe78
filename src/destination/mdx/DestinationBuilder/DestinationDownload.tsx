import {useId, type ReactNode} from 'react';
import {
  destinationFileName,
  destinationFrom,
  writeDestination,
  type DestinationFormat,
} from '@site/src/destination/rules/destinationFile';
import type {Values} from '@site/src/facts/valueDefinitions';
import {saveFile} from '@site/src/page/saveFile';

const formats: Readonly<Record<DestinationFormat, {label: string; type: string}>> = {
  json: {label: 'Download as JSON', type: 'application/json'},
  properties: {label: 'Download as Properties', type: 'text/plain'},
};

/** Saves the destination as a file for the cockpit's import, when no value is missing. */
export function DestinationDownload({values}: {readonly values: Values}): ReactNode {
  const hintId = useId();
  const destination = destinationFrom(values);
  const save = (format: DestinationFormat) => {
    if (!destination.ok) return;
    const text = writeDestination(destination.value, format, new Date().toISOString());
    saveFile(destinationFileName(destination.value, format), text, formats[format].type);
  };
  return (
    <>
      <p>
        {Object.entries(formats).map(([format, {label}]) => (
          <button
            key={format}
            type="button"
            className="button button--secondary button--sm margin-right--sm"
            aria-disabled={!destination.ok}
            aria-describedby={hintId}
            onClick={() => save(format as DestinationFormat)}
          >
            {label}
          </button>
        ))}
      </p>
      <p id={hintId} role="status">
        {destination.ok
          ? 'The file holds no password. Enter it in the cockpit after the import.'
          : `${destination.problem} ${destination.whatWouldDo}`}
      </p>
    </>
  );
}
