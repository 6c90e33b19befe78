import {accept, refuse, type Checked} from '../../runs/rules/checked';
import {jsonDocuments} from '../../runs/rules/parseJson';
import {exportAgain} from './fileForm';

/** Why a text that looks like JSON is not valid; the first match wins. */
const flaws: readonly (readonly [sign: RegExp, problem: string])[] = [
  [
    /[“”„«»]/,
    'The file is no valid JSON. It has typographic quotes, as word processors write them.',
  ],
  [
    /^[{[]\s*(?:'|[A-Za-z_]\w*\s*:)/,
    'The file is no valid JSON. It looks like JavaScript or Python.',
  ],
  [/^[ \t]*(?:\/\/|\/\*)/m, 'The file is no valid JSON. It has comments.'],
  [/,\s*[}\]]/, 'The file is no valid JSON. It has a comma before a closing brace.'],
  [/[^}\]\s]\s*$/, 'The file is no valid JSON. It seems to be cut off, or to have text behind it.'],
];

/** Parses JSON; one object per line becomes a list. Never throws. */
export function parseDestinationJson(text: string): Checked<unknown> {
  const documents = jsonDocuments(text);
  if (documents) return accept(documents.length === 1 ? documents[0] : documents);
  const [, problem = 'The file is no valid JSON.'] = flaws.find(([sign]) => sign.test(text)) ?? [];
  return refuse(problem, exportAgain);
}
