import {
  authorizationFlow as flowSteps,
  flowPartyById,
  flowUserLabels,
} from '../../../src/domain/authorizationFlow/authorizationFlow';
import {downloadWords, inKilobytes} from '../../../src/domain/downloads/downloadWords';
import {
  glossary as terms,
  glossaryTermById,
  type GlossaryTerm,
} from '../../../src/domain/glossary/glossary';
import {glossaryWords} from '../../../src/domain/glossary/glossaryWords';
import {requirementVersion} from '../../../src/domain/requirements/requirements';
import {additionalNoteLabel, sapNoteColumns} from '../../../src/domain/sapNotes/sapNoteWords';
import {sapNoteRows, sapNoteUrl, type SapNote} from '../../../src/domain/sapNotes/sapNotes';
import {groundLabels, type Ground} from '../../../src/domain/symptoms/ground';
import {
  bullets,
  lineBreak,
  lineItem,
  lines,
  link,
  numbered,
  paragraph,
  sentence,
  strong,
  table,
  heading,
  topicLink,
  type Blocks,
} from '../build';
import type {Exporter} from '../exporter';

/** What a statement rests on, as a list; nothing where it is a word of this guide. */
export function grounds(of: readonly Ground[]): Blocks {
  if (of.length === 0) return [];
  return [
    bullets(
      of.map(({basis, text, url}) =>
        lineItem([`${groundLabels[basis]}: `, url ? link(text, url) : text]),
      ),
    ),
  ];
}

function seeAlso({see = [], topics = []}: GlossaryTerm): Blocks {
  const links = [
    ...see.map((id) => link(glossaryTermById(id).term, `#${id}`)),
    ...topics.map(topicLink),
  ];
  if (links.length === 0) return [];
  const list = links.flatMap((one, index) => [...(index > 0 ? [', '] : []), one]);
  return [paragraph([glossaryWords.see, ...list, '.'])];
}

export const glossary: Exporter = (_element, {depth}) =>
  terms.flatMap((term) => [
    heading(depth + 1, term.term, term.id),
    ...(term.alsoCalled ? [paragraph(glossaryWords.alsoCalled(term.alsoCalled))] : []),
    paragraph(sentence(term.definition)),
    ...seeAlso(term),
    ...(term.ofThisGuide ? [paragraph(glossaryWords.ofThisGuide)] : []),
    ...grounds(term.grounds),
  ]);

const noteLink = (note: SapNote) => [link(note.number, sapNoteUrl(note)), ` ${note.title}`];

export const sapNotes: Exporter = () =>
  table(
    undefined,
    sapNoteColumns,
    sapNoteRows.map((row) => [
      row.product,
      row.release,
      row.solvedWith,
      lines([
        noteLink(row.note),
        ...(row.additionalNote ? [[additionalNoteLabel, ...noteLink(row.additionalNote)]] : []),
      ]),
      sentence(row.description),
      row.severity,
      row.availableAsOf,
    ]),
  );

export const authorizationFlow: Exporter = () => [
  numbered(
    flowSteps.map(({party, user, text}) =>
      lineItem([strong(flowPartyById(party).label), ' ', flowUserLabels[user], lineBreak(), text]),
    ),
  ),
];

export const downloads: Exporter = (_element, {downloads: files}) =>
  table(
    downloadWords.caption,
    downloadWords.columns,
    files.map(({file, format, holds, bytes}) => [
      link(file, `/downloads/${file}`),
      format,
      holds,
      inKilobytes(bytes),
      requirementVersion.date,
    ]),
  );
