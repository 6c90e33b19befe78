import {
  belongsText,
  concernedText,
  lackingItems,
  noRoleText,
  nothing,
  rolePartPhrases,
} from '../../../src/domain/requirements/historyWords';
import {lacksToday, pastPeriods} from '../../../src/domain/requirements/periods';
import {requirementChanges} from '../../../src/domain/requirements/requirementChanges';
import {tableWords} from '../../../src/domain/requirements/tableWords';
import type {RequirementPeriod, RoleGap} from '../../../src/domain/requirements/types';
import {topologyOfUserSystem, userSystemIds} from '../../../src/domain/requirements/userSystems';
import {systems} from '../../../src/domain/systems/systems';
import {sourceRevision} from '../../../src/domain/topics/topics';
import {attribute} from '../../steps/jsx';
import {lines, link, phrases, sentence, strong, table, type Blocks, type Words} from '../build';
import {isExported, type Exporter, type Place} from '../exporter';

function changes(): Blocks {
  const {caption, columns} = tableWords.changes;
  return table(
    caption,
    columns,
    [...requirementChanges]
      .reverse()
      .map(({date, commit, title, detail, announcement, systems: affected}) => [
        date,
        lines([strong(sentence(title)), sentence(detail), concernedText(affected)]),
        announcement,
        link(commit, `${sourceRevision.repository}/commit/${commit}`),
      ]),
  );
}

function lacking(gap: RoleGap): Words {
  const items = lackingItems(gap);
  if (items.length === 0) return nothing;
  return lines([...(gap.noRole ? [noRoleText] : []), ...items.map(phrases)]);
}

function misplaced({wrongSystem, belongsTo}: RoleGap): Words {
  if (wrongSystem.length === 0 || !belongsTo) return nothing;
  return lines([
    ...wrongSystem.map((part) => phrases(rolePartPhrases(part))),
    belongsText(belongsTo),
  ]);
}

function periodTable(period: RequirementPeriod, place: Place): Blocks {
  const {caption, columns} = tableWords.periods;
  return table(
    caption(period.from, period.to),
    columns,
    userSystemIds
      .map((system) => ({system, topology: topologyOfUserSystem(system)}))
      .filter(({topology}) => isExported(place, topology.id))
      .map(({system, topology}) => {
        const gap = lacksToday(period, system);
        return [topology.label, systems[system].label, lacking(gap), misplaced(gap)];
      }),
  );
}

export const requirementHistory: Exporter = (element, place) => {
  const part = attribute(element, 'part');
  const newestFirst = [...pastPeriods].reverse();
  return [
    ...(part === 'periods' ? [] : changes()),
    ...(part === 'changes' ? [] : newestFirst.flatMap((period) => periodTable(period, place))),
  ];
};
