import {comparisonRows} from '../../../src/domain/requirements/comparison';
import {tableWords} from '../../../src/domain/requirements/tableWords';
import type {ComparisonLine, ComparisonRow} from '../../../src/domain/requirements/types';
import {notInSapsGuide, sourceLine} from '../../../src/domain/notes/blockTitles';
import {connectionsOf, partsOf} from '../../../src/domain/systems/landscape';
import {systems} from '../../../src/domain/systems/systems';
import {topicByKey} from '../../../src/domain/topics/findTopic';
import {topologies, type Topology} from '../../../src/domain/topology/topologies';
import {topologyQuestion} from '../../../src/domain/topology/topologyQuestion';
import {attribute} from '../../steps/jsx';
import {
  bullets,
  item,
  lineBreak,
  lineItem,
  lines,
  link,
  numbered,
  paragraph,
  sentence,
  strong,
  table,
  type Blocks,
} from '../build';
import {isExported, type Exporter} from '../exporter';

/** The landscape as a list: each part, and how it talks to the next. */
function landscape({id}: Topology) {
  const connections = connectionsOf(id);
  return numbered(
    partsOf(id).map(({id: part, label}) => {
      const onward = connections.filter(({from}) => from === part);
      const list = bullets(onward.map((connection) => lineItem(connection.label)));
      return item([paragraph(label), ...(onward.length > 0 ? [list] : [])]);
    }),
  );
}

export const topologyDiagram: Exporter = (element, place) => {
  const only = attribute(element, 'only');
  return topologies
    .filter(({id}) => (!only || id === only) && isExported(place, id))
    .flatMap((topology) => [
      ...(only ? [] : [paragraph(strong(topology.label))]),
      landscape(topology),
    ]);
};

/** What an answer leads to. */
function branchOf(topology: Topology): Blocks {
  const {title, path, description} = topicByKey(topology.id);
  return [paragraph([link(title, path), lineBreak(), description]), landscape(topology)];
}

/** The question with the answer that is exported, or with all of them. */
export const topologySelector: Exporter = (element, place) => {
  const compact = element.attributes.some(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'compact',
  );
  const shown = topologies.filter(({id}) => isExported(place, id));
  return [
    paragraph(topologyQuestion),
    bullets(shown.map(({label, description}) => lineItem([strong(label), ': ', description]))),
    ...(compact ? [] : shown.flatMap(branchOf)),
  ];
};

function rowHead({label, source}: ComparisonRow) {
  const name = sentence(label);
  if (!source) return name;
  return lines([name, `${notInSapsGuide}. ${sourceLine(source)}`]);
}

function cellLines(all: readonly ComparisonLine[]) {
  return lines(
    all.map(({system, text}) => [
      ...(system ? [`${systems[system].label}: `] : []),
      ...sentence(text),
    ]),
  );
}

export const topologyComparison: Exporter = () => {
  const {caption, firstColumn} = tableWords.comparison;
  return table(
    caption,
    [firstColumn, ...topologies.map(({label}) => label)],
    comparisonRows().map((row) => [
      rowHead(row),
      ...topologies.map(({id}) => cellLines(row.cells[id])),
    ]),
  );
};
