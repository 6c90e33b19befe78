/** A party of the authorization flow; the order of `flowParties` is the order of the lanes. */
export type FlowPartyId = 'afcBackEnd' | 'destinationService' | 'communicationSystem';

/** A party that acts while SAP Advanced Financial Closing calls a communication system. */
export interface FlowParty {
  readonly id: FlowPartyId;
  readonly label: string;
  /** The label split into lines for the head of a lane. */
  readonly lines: readonly string[];
}

/** The user that a step involves. */
export type FlowUser = 'technical' | 'business' | 'both';

/** One step of the authorization flow. */
export interface FlowStep {
  /** 1 to 7, as numbered in SAP's topic. */
  readonly number: number;
  readonly party: FlowPartyId;
  readonly user: FlowUser;
  /** What happens, in at most two short lines, for the drawing. */
  readonly lines: readonly string[];
  /** What happens and why, one or two sentences, for the list beside the drawing. */
  readonly text: string;
}

/** The parties, from left to right. Source: SAP topic c310348, graphic. */
export const flowParties: readonly FlowParty[] = [
  {
    id: 'afcBackEnd',
    label: 'SAP Advanced Financial Closing back end',
    lines: ['SAP Advanced Financial', 'Closing back end'],
  },
  {id: 'destinationService', label: 'Destination service', lines: ['Destination service']},
  {
    id: 'communicationSystem',
    label: 'Communication system',
    lines: ['Communication system'],
  },
];

/** The labels of the users beside the steps. */
export const flowUserLabels: Readonly<Record<FlowUser, string>> = {
  technical: 'Technical communication user',
  business: 'Business user',
  both: 'Both users',
};

/** The seven steps of the authorization flow. Source: SAP topic c310348; src/facts/evidence.md#business-users. */
export const authorizationFlow: readonly FlowStep[] = [
  {
    number: 1,
    party: 'afcBackEnd',
    user: 'technical',
    lines: ['Asks for the', 'technical user'],
    text: 'Asks the destination service which technical communication user belongs to the connection.',
  },
  {
    number: 2,
    party: 'destinationService',
    user: 'technical',
    lines: ['Hands out the', 'technical user'],
    text: 'Returns the data of the technical communication user from the destination.',
  },
  {
    number: 3,
    party: 'afcBackEnd',
    user: 'business',
    lines: ['Attaches the', 'business user'],
    text: 'Adds the person that the call is made for. The technical communication user can have more authorizations than this person, so the communication system needs this information to restrict access.',
  },
  {
    number: 4,
    party: 'afcBackEnd',
    user: 'both',
    lines: ['Logs on with the', 'technical user'],
    text: 'Calls the communication system: it authenticates with the technical communication user and sends the information about the business user along.',
  },
  {
    number: 5,
    party: 'communicationSystem',
    user: 'technical',
    lines: ['Confirms the', 'technical user'],
    text: 'Confirms that the technical communication user is valid.',
  },
  {
    number: 6,
    party: 'communicationSystem',
    user: 'business',
    lines: ['Checks the', 'business user'],
    text: 'Checks the information about the business user.',
  },
  {
    number: 7,
    party: 'communicationSystem',
    user: 'business',
    lines: ['Restricts access to', 'what is authorized'],
    text: 'Restricts access to the individual authorizations.',
  },
];

/** The party with this ID. */
export function flowPartyById(id: FlowPartyId): FlowParty {
  const found = flowParties.find((party) => party.id === id);
  if (!found) throw new Error(`Unknown party of the authorization flow "${id}".`);
  return found;
}
