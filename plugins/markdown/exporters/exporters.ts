import type {Exporter} from '../exporter';
import {guideIndexMark} from '../../search/fillGuideIndex';
import * as blocks from './blocks';
import * as history from './history';
import * as inline from './inline';
import * as matrix from './matrix';
import * as reference from './reference';
import * as requirements from './requirements';
import * as symptoms from './symptoms';
import * as tools from './tools';
import * as topicGraph from './topicGraph';
import * as topology from './topology';

/** What each component, and each plain element, is in Markdown. */
export const exporters: ReadonlyMap<string, Exporter> = new Map(
  Object.entries({
    AuthorizationFlow: reference.authorizationFlow,
    AuthorizationMatrix: matrix.authorizationMatrix,
    BeforeYouStart: topicGraph.beforeYouStart,
    ChildTopics: topicGraph.childTopics,
    DestinationBuilder: tools.destinationBuilder,
    DestinationCheck: tools.destinationCheck,
    DestinationNeeds: blocks.transparent,
    Downloads: reference.downloads,
    Expected: blocks.expected,
    FieldNote: blocks.fieldNote,
    Glossary: reference.glossary,
    GuideIndex: guideIndexMark,
    HandOver: topicGraph.handOver,
    IfFails: blocks.ifFails,
    MadeFiles: tools.madeFiles,
    OnlyFor: blocks.onlyFor,
    RequirementHistory: history.requirementHistory,
    Requirements: requirements.requirements,
    RoleCheck: tools.roleCheck,
    SapNotes: reference.sapNotes,
    SetupPlan: topicGraph.setupPlan,
    StartAuthorizations: requirements.startAuthorizations,
    Step: blocks.step,
    Steps: blocks.steps,
    Symptoms: symptoms.symptoms,
    TopicLink: inline.linkToTopic,
    TopologyComparison: topology.topologyComparison,
    TopologyDiagram: topology.topologyDiagram,
    TopologyLine: () => [],
    TopologySelector: topology.topologySelector,
    Value: inline.valueName,
    br: inline.newLine,
    details: blocks.transparent,
    div: blocks.transparent,
    kbd: blocks.transparent,
    summary: blocks.summary,
    sup: blocks.transparent,
  }),
);

/** Components that stand on a page only as parts of others. */
export const partsOfOthers: readonly string[] = ['Grounds'];
