import {destinationUrlTemplate} from '../../destination/rules/destinationUrl';
import {substitute, valuePiece} from '../../runs/rules/substitute';
import type {ValueName, Values} from '../../facts/valueDefinitions';
import type {CopyDocument, FactItem} from '../../text/rules/copyDocument';
import {link, pieces, text, type Inline} from '../../text/rules/inline';

/** What every hand-over says about where it comes from. */
export interface HandOverOrigin {
  readonly ticket?: string;
  /** The address of the page that the receiver goes on with, with topology and ticket. */
  readonly nextUrl: string;
  /** The title of that page. */
  readonly nextTitle: string;
}

function value(name: ValueName, values: Values): readonly Inline[] {
  return pieces([valuePiece(name, values)]);
}

function originFacts({ticket, nextUrl, nextTitle}: HandOverOrigin): readonly FactItem[] {
  return [
    ...(ticket === undefined ? [] : [{label: 'Ticket', children: [text(ticket)]}]),
    {label: 'Next task', children: [link(nextTitle, nextUrl)]},
  ];
}

/**
 * From the technical-user topic to the BTP account administrator (SAP topics 8705f86 and 5c2b2f0):
 * URL, client, user, how to get the password, and what was decided on the way. `values` are usable
 * ones; what is missing stands as a placeholder.
 */
export function technicalUserHandOver(
  values: Values,
  decisions: readonly string[],
  origin: HandOverOrigin,
): CopyDocument {
  return [
    {type: 'heading', level: 2, children: [text('For the destination in the SAP BTP cockpit')]},
    {
      type: 'facts',
      items: [
        {label: 'URL', children: pieces(substitute(destinationUrlTemplate, values))},
        {label: 'Client', children: value('client', values)},
        {label: 'User', children: value('technicalUser', values)},
        {
          label: 'Password',
          children: [
            text(
              'Not in this text. Ask the sender for the final password through a secure channel, such as a shared password safe, and not by mail or in a ticket. An initial password does not do.',
            ),
          ],
        },
        ...decisions.map((decision) => ({label: 'Decided', children: [text(decision)]})),
        ...originFacts(origin),
      ],
    },
  ];
}

/**
 * From the Cloud Connector topic to the BTP account administrator (src/facts/evidence.md#destination-url, #location-id):
 * virtual host, virtual port and Location ID.
 */
export function cloudConnectorHandOver(values: Values, origin: HandOverOrigin): CopyDocument {
  return [
    {
      type: 'heading',
      level: 2,
      children: [text('From the Cloud Connector, for the destination in the SAP BTP cockpit')],
    },
    {
      type: 'facts',
      items: [
        {label: 'Virtual host', children: value('virtualHost', values)},
        {label: 'Virtual port', children: value('virtualPort', values)},
        {
          label: 'Location ID',
          children: values.locationId
            ? value('locationId', values)
            : [text('None entered. Leave the field empty unless the Cloud Connector has one.')],
        },
        ...originFacts(origin),
      ],
    },
  ];
}
