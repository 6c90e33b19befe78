import type {DerivedNote, RequiredAuthorization} from './types';

const asteriskOrList: DerivedNote = {
  text: 'The asterisk needs no upkeep. A list is tighter, but you have to add each new business user to it.',
  ground: 'Derived: SAP offers both ways and gives a reason for the asterisk only',
};

/** The field notes below a table; those on derived fields only where these fields show. */
export function requirementNotes(
  authorization: RequiredAuthorization,
  withDerived: boolean,
): DerivedNote[] {
  const {fields, fieldNote, necessity} = authorization;
  const offersList = fields.some(({rule}) => rule.kind === 'asterisk-or-listed');
  const ownNote = withDerived || necessity === 'stated' ? fieldNote : undefined;
  return [...(offersList ? [asteriskOrList] : []), ...(ownNote ? [ownNote] : [])];
}
