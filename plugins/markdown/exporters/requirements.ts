import {fieldValuePhrases} from '../../../src/domain/requirements/fieldValuePhrases';
import {
  derivedCases,
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
import {code, lines, link, paragraph, phrases, table, type Words} from '../build';
import type {Element, Exporter} from '../exporter';
import {fieldNoteOf} from './blocks';

const systemOf = (element: Element) => attribute(element, 'system') as UserSystemId;

function fieldName({field}: RequirementRow): Words {
  return lines([code(field.name), ...(field.heading ? [field.heading] : [])]);
}

/** One row for each value; object and field stand in each, as GFM cells span no rows. */
function tableRows(object: string, rows: readonly RequirementRow[]) {
  return rows.map((row) => [
    code(object),
    fieldName(row),
    phrases(fieldValuePhrases(row.field.rule, row.index)),
  ]);
}

function source() {
  const {before, link: words} = tableWords.source;
  const history = link(words, '/reference/what-changed/');
  return paragraph([`${before}${requirementVersion.date}. `, history]);
}

function derivedValues(authorization: RequiredAuthorization, system: UserSystemId) {
  const {caption, columns, derived} = tableWords.authorizations;
  const {object, fieldNote} = authorization;
  const tables = derivedCases(authorization, false).flatMap(({when, rows}) =>
    table(
      `${caption(object, systems[system].label)}${when && `, if ${when}`}`,
      columns,
      tableRows(object, rows),
    ),
  );
  return fieldNoteOf([...tables, paragraph(derived)], fieldNote?.source ?? '');
}

export const requirements: Exporter = (element) => {
  const system = systemOf(element);
  const {authorizations} = requirementsFor(system);
  const named = authorizations.find(({object}) => object === attribute(element, 'object'));
  if (named) return derivedValues(named, system);
  const {caption, columns} = tableWords.authorizations;
  return [
    ...table(
      caption(undefined, systems[system].label),
      columns,
      authorizations
        .filter(({statedIn}) => statedIn === 'steps')
        .flatMap((authorization) =>
          tableRows(authorization.object, requirementRows(authorization)),
        ),
    ),
    source(),
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
