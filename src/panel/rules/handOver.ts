import {destinationUrlTemplate} from '../../destination/rules/destinationUrl';
import {substitute, valuePiece} from '../../runs/rules/substitute';
import {systems} from '../../facts/systems';
import type {TopologyId} from '../../facts/topologyIds';
import {valueDefinitions, type ValueName, type Values} from '../../facts/valueDefinitions';
import type {Block, CopyDocument, FactItem} from '../../text/rules/copyDocument';
import {link, pieces, text, type Inline} from '../../text/rules/inline';
import {
  doneFact,
  factLine,
  stepTask,
  ticketFacts,
  topologyFacts,
  type StepCopy,
} from './branchCopy';
import {systemPlace} from './systemPlace';

/** What every hand-over says about the work and the next task. */
export interface HandOverWork {
  readonly ticket?: string;
  readonly topology?: TopologyId;
  /** The steps of the task, in the chosen branch. */
  readonly steps: readonly StepCopy[];
  /** The address of the receiver's next page, with topology and ticket. */
  readonly nextUrl: string;
  /** The title of that page. */
  readonly nextTitle: string;
}

const fact = (label: string, words: string): FactItem => factLine(label, text(words));

/** The value that was entered, or that it is open. */
function entered(name: ValueName, values: Values): readonly Inline[] {
  return values[name] === undefined
    ? [text('Open: not entered yet.')]
    : pieces([valuePiece(name, values)]);
}

const enteredFact = (name: ValueName, values: Values, label?: string): FactItem => ({
  label: label ?? valueDefinitions[name].label,
  children: entered(name, values),
});

function workFacts(work: HandOverWork): readonly FactItem[] {
  const {steps} = work;
  return [
    ...ticketFacts(work),
    ...topologyFacts(work),
    ...(steps.length === 0 ? [] : [doneFact(steps)]),
  ];
}

function nextFact({nextUrl, nextTitle}: HandOverWork): FactItem {
  return factLine('Next task', link(nextTitle, nextUrl));
}

/** Steps that are still open before the receiver can rely on the rest. */
function openBlocks({steps}: HandOverWork, values: Values): readonly Block[] {
  const open = steps.filter(({doneAt}) => doneAt === undefined);
  if (open.length === 0) return [];
  return [
    {type: 'heading', level: 3, children: [text('Still open')]},
    {type: 'tasks', items: open.map((step) => stepTask(step, values))},
  ];
}

function handOver(
  heading: string,
  facts: readonly FactItem[],
  work: HandOverWork,
  values: Values,
): CopyDocument {
  return [
    {type: 'heading', level: 2, children: [text(heading)]},
    {type: 'facts', items: [...workFacts(work), ...facts, nextFact(work)]},
    ...openBlocks(work, values),
  ];
}

/** What each step decides once it is ticked off; nothing is decided before. */
const decidedBy: Readonly<Record<string, string>> = {
  'business-set-user-type':
    'The user in the business back end is a dialog user (SAP topic d3b1cbe).',
  'gateway-set-user-type': 'The user in the gateway back end is a dialog user (SAP topic d3b1cbe).',
  'gateway-set-final-password': 'Both users have the same password (SAP topic d3b1cbe).',
};

function decisionFacts(steps: readonly StepCopy[], added: readonly string[]): readonly FactItem[] {
  const decided = steps.flatMap(({id, doneAt}) =>
    doneAt === undefined ? [] : (decidedBy[id] ?? []),
  );
  return [...decided, ...added].map((decision) => fact('Decided', decision));
}

/** One user for each system of the branch; the destination uses the one in the gateway back end. */
function userFacts(topology: TopologyId | undefined, values: Values): readonly FactItem[] {
  if (topology !== 'separate-systems') return [enteredFact('technicalUser', values, 'User')];
  return [
    {
      label: `User for the destination, in the ${systems.gateway.label.toLowerCase()}`,
      children: entered('technicalUser', values),
    },
    {
      label: `User in the ${systems.business.label.toLowerCase()}`,
      children: entered('technicalUser', values),
    },
    fact('Systems', `${systemPlace('gateway', values)}; ${systemPlace('business', values)}`),
  ];
}

function urlFact(values: Values): FactItem {
  const missing = (['virtualHost', 'virtualPort', 'client'] as const).filter(
    (name) => values[name] === undefined,
  );
  if (missing.length === 0)
    return {label: 'URL', children: pieces(substitute(destinationUrlTemplate, values))};
  const labels = missing.map((name) => valueDefinitions[name].label.toLowerCase());
  return fact('URL', `Open: not entered yet: ${labels.join(', ')}.`);
}

/**
 * From the technical-user topic to the BTP account administrator (SAP topics 8705f86 and 5c2b2f0):
 * URL, client, users, how to get the password, and decisions. `values` are usable ones; `added` is
 * what the sender wrote.
 */
export function technicalUserHandOver(
  values: Values,
  added: readonly string[],
  work: HandOverWork,
): CopyDocument {
  const facts = [
    urlFact(values),
    enteredFact('client', values),
    ...userFacts(work.topology, values),
    fact(
      'Password',
      'Not in this text. Ask the sender for the final password through a secure channel, such as a shared password safe, and not by mail or in a ticket. An initial password doesn’t work.',
    ),
    ...decisionFacts(work.steps, added),
  ];
  return handOver('For the destination in the SAP BTP cockpit', facts, work, values);
}

/**
 * From the Cloud Connector topic to the BTP account administrator (src/facts/evidence.md#destination-url, #location-id):
 * virtual host, virtual port and Location ID.
 */
export function cloudConnectorHandOver(values: Values, work: HandOverWork): CopyDocument {
  const facts = [
    enteredFact('virtualHost', values),
    enteredFact('virtualPort', values),
    values.locationId === undefined
      ? fact(
          'Location ID',
          'None entered. Leave the field empty unless the Cloud Connector has one.',
        )
      : enteredFact('locationId', values),
  ];
  const heading = 'From the Cloud Connector, for the destination in the SAP BTP cockpit';
  return handOver(heading, facts, work, values);
}

/**
 * From the OData services to the Cloud Connector administrator: the internal host and port of the
 * gateway back end, for the system mapping (SAP topic 4cf0fb0).
 */
export function gatewayHandOver(values: Values, work: HandOverWork): CopyDocument {
  const facts = [enteredFact('gatewayHost', values), enteredFact('gatewayPort', values)];
  return handOver('For the system mapping in the Cloud Connector', facts, work, values);
}
