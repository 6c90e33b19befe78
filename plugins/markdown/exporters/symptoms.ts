import {stepHref, type Cause, type Symptom} from '../../../src/domain/symptoms/symptom';
import {onlyWith, symptomWords} from '../../../src/domain/symptoms/symptomWords';
import {symptomPlaces, symptomsIn} from '../../../src/domain/symptoms/symptoms';
import {systems} from '../../../src/domain/systems/systems';
import {attribute} from '../../steps/jsx';
import {
  bullets,
  code,
  heading,
  item,
  lineItem,
  link,
  paragraph,
  sentence,
  strong,
  type Blocks,
} from '../build';
import type {Exporter} from '../exporter';
import {grounds} from './reference';

/** In which systems a cause is set right, and in which topology it exists. */
function whereOf({systems: ids, topology}: Cause): string {
  return [...ids.map((id) => systems[id].label), ...(topology ? [onlyWith(topology)] : [])].join(
    ', ',
  );
}

function causeItem(cause: Cause) {
  const {text, remedy, steps = [], readOn, grounds: of} = cause;
  const stepLinks = steps.map((step) =>
    lineItem([symptomWords.step, link(step.label, stepHref(step))]),
  );
  return item([
    paragraph(sentence(text)),
    paragraph(whereOf(cause)),
    paragraph([strong(symptomWords.remedy), ' ', ...sentence(remedy)]),
    ...(steps.length > 0 ? [bullets(stepLinks)] : []),
    ...(readOn ? [paragraph([symptomWords.readOn, link(readOn.label, readOn.href), '.'])] : []),
    ...grounds(of),
  ]);
}

function symptomBlocks(
  {id, title, messages = [], shownIn, causes}: Symptom,
  depth: number,
): Blocks {
  return [
    heading(depth, title, id),
    ...messages.map((message) => paragraph(code(message))),
    paragraph([symptomWords.shownIn, ...sentence(shownIn), '.']),
    bullets(causes.map(causeItem)),
  ] as Blocks;
}

export const symptoms: Exporter = (element, {depth}) => {
  const place = attribute(element, 'place');
  return symptomPlaces
    .filter(({id}) => !place || id === place)
    .flatMap(({id, label}) => [
      ...(place ? [] : [heading(depth + 1, label)]),
      ...symptomsIn(id).flatMap((symptom) => symptomBlocks(symptom, depth + (place ? 1 : 2))),
    ]);
};
