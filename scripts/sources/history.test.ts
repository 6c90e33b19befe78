import {describe, expect, it} from 'vitest';
import {historyBegins, printedRequirementsAt} from '../../src/domain/requirements/requirements';
import {requirementChanges} from '../../src/domain/requirements/requirementChanges';
import {requirementPeriods} from '../../src/domain/requirements/periods';
import {userSystemIds} from '../../src/domain/requirements/userSystems';
import {isRoleTopic} from '../../src/domain/sources/extractFacts';
import {canonicalFacts} from '../../src/domain/sources/compareFacts';
import {pins} from '../../src/domain/sources/pins';
import {printedRoleOf, type PrintedRole} from '../../src/domain/sources/printedRole';
import {compareSnapshots, type Snapshot} from '../../src/domain/sources/sourceReport';
import {sourceRevision} from '../../src/domain/topics/topics';
import {openClone, readSnapshot, revisionsOf} from './clone';
import {pinsOf} from './pinsOf';
import {loios} from './sapExport';

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

function rolesOf({topics}: Snapshot): PrintedRole[] {
  const roles = [...topics.values()].flatMap(({facts}) => facts.roles);
  return userSystemIds.flatMap((system) => roles.filter((role) => role.system === system));
}

/** Without what SAP's text began to print later, and no requirement depends on. */
function withoutWords(roles: readonly PrintedRole[]): unknown {
  const dropped = ['meaning', 'heading'];
  return JSON.parse(
    JSON.stringify(roles, (key, value: unknown) => (dropped.includes(key) ? undefined : value)),
  );
}

function differences(commit: string, loio: string): string[] {
  const report = compareSnapshots(snapshotOf(`${commit}^`), snapshotOf(commit), watched);
  const topic = report.topics.find((one) => one.loio === loio);
  return topic?.differences.map(({text}) => text) ?? [];
}

describe.skipIf(!path)('SAP’s repository', () => {
  it('gives back at the pinned revision exactly what domain/requirements says', () => {
    const snapshot = snapshotOf(sourceRevision.commit);
    expect(rolesOf(snapshot)).toEqual(
      userSystemIds.map((system) => printedRoleOf(printedRequirementsAt(snapshot.date, system))),
    );
    for (const {facts} of snapshot.topics.values()) expect(facts.notUnderstood).toEqual([]);
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
      const recorded = userSystemIds.map((system) =>
        printedRoleOf(printedRequirementsAt(from, system)),
      );
      expect(withoutWords(rolesOf(snapshot))).toEqual(withoutWords(recorded));
    },
    minutes,
  );

  it(
    'is understood in all its revisions, and changes the roles only where a change is on record',
    () => {
      const known = new Set(requirementChanges.map(({commit}) => commit));
      let last: unknown;
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
        for (const [loio, {facts}] of snapshot.topics)
          expect([commit, loio, facts.notUnderstood]).toEqual([commit, loio, []]);
        const roles = withoutWords(rolesOf(snapshot));
        if (last !== undefined && JSON.stringify(roles) !== JSON.stringify(last))
          expect(known).toContain(commit.slice(0, 7));
        last = roles;
        snapshots.delete(commit);
      }
    },
    10 * minutes,
  );

  it.each<[string, string, string[]]>([
    [
      '51fd04c',
      loios.fork,
      [
        'S_BTCH_JOB added in gateway and business back end: JOBACTION RELE, JOBGROUP *',
        'S_BTCH_JOB added in business back end: JOBACTION RELE, JOBGROUP *',
        'Previous: How to Create a Destination in the SAP BTP Cockpit (5c2b2f0), before that How to Enable OData Services in SAP S/4HANA (fb5fe06)',
        'Next: How to Install and Configure the Cloud Connector (4cf0fb0), before that How to Create a Destination in the SAP BTP Cockpit (5c2b2f0)',
      ],
    ],
    [
      '51fd04c',
      loios.parent,
      [
        'order of tasks: How to Enable OData Services in SAP S/4HANA (fb5fe06) from 2 to 1, How to Install and Configure the Cloud Connector (4cf0fb0) from 1 to 2',
      ],
    ],
    [
      'f1f3b44',
      loios.oneSystem,
      ['user type in gateway and business back end: recommendation Dialog added', 'topic added'],
    ],
    [
      'f1f3b44',
      loios.separateSystems,
      [
        'IWSV moved from business back end to gateway back end',
        'S_BTCH_NA1 moved from business back end to gateway back end',
        'S_BTCH_JOB moved from business back end to gateway back end',
        'IWSG added in business back end: TADIR service ZFCCX_COMMUNICATION_SERVICES_SRV*',
        'topic added',
      ],
    ],
    [
      '5b8b85e',
      loios.oneSystem,
      ['S_BTCH_JOB in gateway and business back end: JOBACTION DELE added'],
    ],
    ['5b8b85e', loios.separateSystems, ['S_BTCH_JOB in gateway back end: JOBACTION DELE added']],
    [
      'd8baac2',
      loios.oneSystem,
      [
        'S_APPL_LOG added in gateway and business back end: ACTVT 03 (prefilled), ALG_OBJECT *, ALG_SUBOBJ *',
      ],
    ],
    [
      'd8baac2',
      loios.separateSystems,
      ['S_APPL_LOG added in business back end: ACTVT 03 (prefilled), ALG_OBJECT *, ALG_SUBOBJ *'],
    ],
    [
      'b5f391b',
      loios.oneSystem,
      ['user type in gateway and business back end: recommendation Dialog removed'],
    ],
  ])(
    '%s, topic %s',
    (commit, loio, words) => {
      expect(differences(commit, loio)).toEqual(words);
    },
    minutes,
  );

  it('3d1c696 put the roles right', () => {
    expect(differences('3d1c696', loios.separateSystems).slice(0, 4)).toEqual([
      'IWSG moved from business back end to gateway back end',
      'IWSV moved from gateway back end to business back end',
      'S_BTCH_NA1 moved from gateway back end to business back end',
      'S_BTCH_JOB moved from gateway back end to business back end',
    ]);
  });

  // Fact sheet 8: line ends only, renumbering only, product name only.
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
          const [then, now] = [before.topics.get(loio)?.facts, after.topics.get(loio)?.facts];
          if (!then || !now) continue;
          const same = canonicalFacts(then) === canonicalFacts(now);
          const inFacts = found.filter(({kind}) => kind !== 'topic');
          expect([commit, loio, same]).toEqual([commit, loio, inFacts.length === 0]);
        }
      }
    },
    minutes,
  );
});
