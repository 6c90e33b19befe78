import {fieldRuleWords} from '../../../src/domain/requirements/fieldRuleWords';
import {requirementNotes} from '../../../src/domain/requirements/requirementNotes';
import {
  requirementRows,
  type RequirementRow,
} from '../../../src/domain/requirements/requirementRows';
import {
  requirementVersion,
  requirementsFor,
  startAuthorizationsFor,
} from '../../../src/domain/requirements/requirements';
import {startAuthorizationRows} from '../../../src/domain/requirements/startAuthorizationRows';
import {tableWords} from '../../../src/domain/requirements/tableWords';
import type {RequiredAuthorization, UserSystemId} from '../../../src/domain/requirements/types';
import {systems} from '../../../src/domain/systems/systems';
import {attribute} from '../../steps/jsx';
import {code, lines, link, paragraph, phrases, sentence, table, type Words} from '../build';
import type {Element, Exporter} from '../exporter';
import {fieldNoteOf} from './blocks';

const systemOf = (element: Element) => attribute(element, 'system') as UserSystemId;

function fieldName({field, when}: RequirementRow): Words {
  return lines([
    code(field.name),
    ...(field.heading ? [field.heading] : []),
    ...(when ? [`if ${when}`] : []),
  ]);
}

/** One row for each value; object and field stand in each, as GFM cells span no rows. */
function authorizationRows(authorization: RequiredAuthorization, withDerived: boolean) {
  const object = code(authorization.object);
  const rows = requirementRows(authorization, withDerived);
  if (rows.length === 0) return [[object, sentence(authorization.note ?? ''), '']];
  return rows.map((row) => [
    object,
    fieldName(row),
    phrases(fieldRuleWords(row.field.rule)[row.index]?.phrases ?? []),
  ]);
}

function source() {
  const {before, link: words} = tableWords.source;
  const history = link(words, '/reference/what-changed/');
  return paragraph([`${before}${requirementVersion.date}. `, history]);
}

export const requirements: Exporter = (element) => {
  const system = systemOf(element);
  const object = attribute(element, 'object');
  const withDerived = object !== undefined;
  const shown = requirementsFor(system).authorizations.filter(
    (authorization) => !object || authorization.object === object,
  );
  const {caption, columns} = tableWords.authorizations;
  return [
    ...table(
      caption(object, systems[system].label),
      columns,
      shown.flatMap((authorization) => authorizationRows(authorization, withDerived)),
    ),
    source(),
    ...shown
      .flatMap((authorization) => requirementNotes(authorization, withDerived))
      .map(({text, ground}) => fieldNoteOf([paragraph(sentence(text))], ground)),
  ];
};

export const startAuthorizations: Exporter = (element) => {
  const system = systemOf(element);
  const defaults = startAuthorizationsFor(system);
  const {caption, firstColumn} = tableWords.startAuthorizations;
  return table(
    caption(systems[system].label),
    [firstColumn, ...defaults.map(({defaultName}) => code(defaultName))],
    startAuthorizationRows.map(({label, cell}) => [
      label,
      ...defaults.map((required) => phrases(cell(required))),
    ]),
  );
};
