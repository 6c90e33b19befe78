import {flatRows, type FlatRow} from '../../src/requirements/rules/flatRows';
import {requirementChanges} from '../../src/facts/requirements/requirementChanges';
import {requirementVersion} from '../../src/requirements/rules/requirements';
import type {RequirementChange} from '../../src/facts/requirements/types';
import {userSystemsOf} from '../../src/facts/requirements/userSystems';
import {systems} from '../../src/facts/systems';
import {topologies} from '../../src/facts/topologies';
import {sourceRevision} from '../../src/facts/topics';

/** The schema of the document, in the same folder. */
export const schemaFile = 'requirements.schema.json';

function requirementOf(row: FlatRow) {
  return {
    part: row.Part,
    field: row.Field,
    value: row.Value,
    valueKind: row['Kind of value'],
    meaning: row.Meaning,
    condition: row.If,
    necessity: row.Necessity,
    basis: row.Basis,
    // A derived value has no date in SAP's guide.
    ...(row['Required since'] && {since: row['Required since'], commit: row.Commit}),
  };
}

function changeOf({date, commit, title, detail, systems, announcement}: RequirementChange) {
  return {date, commit, title, detail, systems, announcement};
}

/** The requirements of all systems with their history, as defined by `requirements.schema.json`. */
export function requirementsDocument(guideVersion: string) {
  const rows = flatRows();
  return {
    $schema: schemaFile,
    formatVersion: 1,
    guideVersion,
    requirementVersion,
    source: {repository: sourceRevision.repository, license: 'CC-BY-4.0'},
    topologies: topologies.map(({id, label}) => ({
      id,
      label,
      systems: userSystemsOf(id).map((system) => ({
        id: system,
        label: systems[system].label,
        requirements: rows.filter((row) => row.System === system).map(requirementOf),
      })),
    })),
    history: requirementChanges.map(changeOf),
  };
}
