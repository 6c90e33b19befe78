import {describe, expect, it} from 'vitest';
import {
  historyBegins,
  printedRequirementsAt,
  requirementsFor,
} from '../../src/requirements/rules/requirements';
import {requirementChanges} from '../../src/facts/requirements/requirementChanges';
import {requirementPeriods} from '../../src/requirements/rules/periods';
import {userSystemIds} from '../../src/facts/requirements/userSystems';
import {pins} from './rules/pins';
import {sourceRevision} from '../../src/facts/topics';
import {loios} from '../../tests/fixtures/sources/sapExport';
import {openClone, readSnapshot, revisionsOf} from './clone';
import {fingerprintOf} from './fingerprint';
import {pinsOf} from './pinsOf';
import {canonicalTables, printedTablesOf, type RoleTables} from './printedTables';
import {isRoleTopic} from './readTables';
import {compareSnapshots, type Snapshot} from './sourceReport';

// SAP's repository is not part of this one: with SAP_DOCS_CLONE=<path to a clone>, its whole history
// is read; without it, pins.test.ts and drift.test.ts stand in.
const path = process.env.SAP_DOCS_CLONE;
const watched = pins.map(({loio}) => loio);
const minutes = 60_000;

const snapshots = new Map<string, Snapshot>();

function snapshotOf(revision: string): Snapshot {
  const known = snapshots.get(revision);
  if (known) return known;
  const snapshot = readSnapshot(openClone(path ?? ''), revision, watched);
  snapshots.set(revision, snapshot);
  return snapshot;
}

function rolesOf({topics}: Snapshot): RoleTables[] {
  const roles = [...topics.values()].flatMap(({content}) => content.roles);
  return userSystemIds.flatMap((system) => roles.filter((role) => role.system === system));
}

function tables(roles: readonly RoleTables[]): unknown {
  return JSON.parse(canonicalTables(roles));
}

/** Until 2022, one topic held the tables for both topologies. */
function recordedAt(date: string): RoleTables[] {
  const systems = date < '2022-01-24' ? userSystemIds.slice(0, 1) : userSystemIds;
  return systems.map((system) => printedTablesOf(printedRequirementsAt(date, system)));
}

function differences(commit: string, loio: string): string[] {
  const report = compareSnapshots(snapshotOf(`${commit}^`), snapshotOf(commit), watched);
  const topic = report.topics.find((one) => one.loio === loio);
  return topic?.differences.map(({text}) => text) ?? [];
}

describe.skipIf(!path)('SAP’s repository', () => {
  it(
    'gives back at the pinned revision exactly what domain/requirements says',
    () => {
      const snapshot = snapshotOf(sourceRevision.commit);
      expect(tables(rolesOf(snapshot))).toEqual(recordedAt(snapshot.date));
    },
    minutes,
  );

  it('prints the words that domain/requirements has beside the values', () => {
    const roles = rolesOf(snapshotOf(sourceRevision.commit));
    for (const system of userSystemIds)
      for (const {object, fields, statedIn} of requirementsFor(system).authorizations)
        for (const {name, heading, rule} of statedIn === 'steps' ? fields : []) {
          const field = roles
            .find((role) => role.system === system)
            ?.objects.find((one) => one.object === object)
            ?.fields.find((one) => one.name === name);
          const text = field?.words?.map((sentence) => sentence.text).join(' ');
          expect(text).toContain(heading ?? name);
          if (rule.kind === 'asterisk-or-listed') expect(text).toContain(rule.listedLabel);
          for (const {prefilled, meaning} of rule.kind === 'values' ? rule.values : [])
            expect(text).toContain(prefilled ? 'prefilled' : (meaning ?? ''));
        }
  });

  it('gives the pins that are committed', () => {
    expect(pinsOf(snapshotOf(sourceRevision.commit), watched, sourceRevision.checkedOn)).toEqual(
      pins,
    );
    expect(snapshotOf(sourceRevision.commit).date).toBe(sourceRevision.date);
  });

  it.each(requirementPeriods.map(({from, change}) => [from, change.commit]))(
    'printed from %s (%s) what domain/requirements has on record',
    (from, commit) => {
      const snapshot = snapshotOf(commit);
      expect(snapshot.date).toBe(from);
      expect(tables(rolesOf(snapshot))).toEqual(recordedAt(from));
    },
    minutes,
  );

  it(
    'can be read in all its revisions, and changes the tables only where a change is on record',
    () => {
      const known = new Set(requirementChanges.map(({commit}) => commit));
      let last: string | undefined;
      for (const {commit, date} of revisionsOf(openClone(path ?? ''), sourceRevision.commit)) {
        if (date < historyBegins) continue;
        let snapshot;
        try {
          snapshot = snapshotOf(commit);
        } catch (error) {
          // The revisions before the first content.
          expect(String(error)).toContain('holds no topics');
          continue;
        }
        const roles = canonicalTables(rolesOf(snapshot));
        if (last !== undefined && roles !== last) expect(known).toContain(commit.slice(0, 7));
        last = roles;
        snapshots.delete(commit);
      }
    },
    10 * minutes,
  );

  // Every change of substance since 2021, with what has to be named.
  it.each<[string, string, string[]]>([
    [
      '51fd04c',
      loios.fork,
      [
        'S_BTCH_JOB added in gateway and business back end: JOBACTION RELE, JOBGROUP *',
        '{+Create a Destination+}',
        '{+4cf0fb0+}',
      ],
    ],
    ['51fd04c', loios.parent, ['text moved: "How to Install and Configure the Cloud Connector']],
    ['f1f3b44', loios.oneSystem, ['topic added']],
    [
      'f1f3b44',
      loios.separateSystems,
      [
        'topic added',
        'IWSG added in business back end',
        'IWSV added in gateway back end',
        'S_BTCH_NA1 added in gateway back end: PROGRAM FCCX_APJ_PROCESSOR, BTCUNAME *',
        'S_BTCH_JOB added in gateway back end: JOBACTION RELE, JOBGROUP *',
      ],
    ],
    ['f1f3b44', loios.fork, ['text removed: "These users require authorization object S_RFCACL."']],
    [
      '426f2ca',
      loios.odata,
      ['[-FCCX_COMMUNICATION_SERVICES-]{+FCCX_COMMUNICATION_SERVICES_SRV+}', '*FCCX*'],
    ],
    ['b5b8184', loios.odata, ['/n/IWFND/MAINT_SERVICE', 'Alternative Logon Procedure']],
    [
      '5b8b85e',
      loios.oneSystem,
      ['S_BTCH_JOB in gateway and business back end: JOBACTION DELE added'],
    ],
    ['5b8b85e', loios.separateSystems, ['S_BTCH_JOB in gateway back end: JOBACTION DELE added']],
    [
      '3d1c696',
      loios.separateSystems,
      [
        'IWSG moved from business back end to gateway back end',
        'IWSV moved from gateway back end to business back end',
        'S_BTCH_NA1 moved from gateway back end to business back end',
        'S_BTCH_JOB moved from gateway back end to business back end',
      ],
    ],
    ['827a3fa', loios.cloudConnector, ["You can't use port 443 as virtual host"]],
    [
      'd8baac2',
      loios.oneSystem,
      ['S_APPL_LOG added in gateway and business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *'],
    ],
    [
      'd8baac2',
      loios.separateSystems,
      ['S_APPL_LOG added in business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *'],
    ],
    [
      'b5f391b',
      loios.oneSystem,
      ['text removed: "Recommendation: We recommend that you select the user type Dialog'],
    ],
  ])(
    '%s, topic %s',
    (commit, loio, named) => {
      const found = differences(commit, loio).join('\n');
      for (const text of named) expect(found).toContain(text);
    },
    minutes,
  );

  it.each([
    ['c868b9c', ['line ends']],
    ['2316466', ['numbering', 'markup']],
    ['4afe2cf', ['product name']],
  ])(
    '%s changed the form alone of the technical-user topics',
    (commit, form) => {
      const [before, after] = [snapshotOf(`${commit}^`), snapshotOf(commit)];
      const report = compareSnapshots(before, after, watched.filter(isRoleTopic));
      for (const topic of report.topics.filter(({status}) => status !== 'absent')) {
        expect(topic).toMatchObject({status: 'form', differences: []});
        for (const change of topic.form) expect(form).toContain(change);
      }
    },
    minutes,
  );

  it(
    'has no difference without another fingerprint, and no other fingerprint without a difference',
    () => {
      for (const commit of ['51fd04c', '426f2ca', '81b692f', '4afe2cf', 'eac2eb0', 'd8baac2']) {
        const [before, after] = [snapshotOf(`${commit}^`), snapshotOf(commit)];
        for (const {loio, differences: found} of compareSnapshots(before, after, watched).topics) {
          const [then, now] = [before.topics.get(loio)?.content, after.topics.get(loio)?.content];
          if (!then || !now) continue;
          const same = fingerprintOf(then) === fingerprintOf(now);
          const inContent = found.filter(({kind}) => kind !== 'topic');
          expect([commit, loio, same]).toEqual([commit, loio, inContent.length === 0]);
        }
      }
    },
    minutes,
  );
});
