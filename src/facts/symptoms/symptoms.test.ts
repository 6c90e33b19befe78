import {describe, expect, it} from 'vitest';
import {isSystemId} from '../systems';
import {topics} from '../topics';
import {topologies} from '../topologies';
import {sourceLabels} from './source';
import {stepHref} from './symptom';
import type {Cause, StepLink} from './symptom';
import {symptomPlaces, symptoms, symptomsIn} from './symptoms';

const causes: readonly (readonly [string, Cause])[] = symptoms.flatMap(({id, causes: all}) =>
  all.map((cause, index) => [`${id}, cause ${index + 1}`, cause] as const),
);

const steps: readonly (readonly [string, StepLink, Cause])[] = causes.flatMap(([name, cause]) =>
  (cause.steps ?? []).map((step) => [`${name}: ${step.step}`, step, cause] as const),
);

describe('symptoms', () => {
  it('have permanent IDs of their own that begin with their place', () => {
    const ids = symptoms.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const prefix = {
      http: 'http',
      'btp-cockpit': 'cockpit',
      afc: 'afc',
      gateway: 'gateway',
      rfc: 'rfc',
    };
    for (const {id, place} of symptoms)
      expect(id).toMatch(new RegExp(`^${prefix[place]}-[a-z0-9-]+$`));
  });

  it('all show in a known place', () => {
    const grouped = symptomPlaces.flatMap(({id}) => symptomsIn(id));
    expect(grouped).toHaveLength(symptoms.length);
    for (const {id} of symptomPlaces) expect(symptomsIn(id)).not.toEqual([]);
  });

  it.each(symptoms.map((symptom) => [symptom.id, symptom] as const))(
    '%s names what is seen, where, and at least one cause',
    (_, {title, shownIn, causes: all}) => {
      expect(title.trim()).not.toBe('');
      expect(title).not.toMatch(/[`*]/);
      expect(shownIn.trim()).not.toBe('');
      expect(all).not.toEqual([]);
    },
  );

  it('carry each message and each code once', () => {
    const printed = symptoms.flatMap(({messages = [], codes = []}) => [...messages, ...codes]);
    expect(printed.filter((text, at) => printed.indexOf(text) !== at)).toEqual([]);
    for (const code of symptoms.flatMap(({codes = []}) => codes))
      if (code.startsWith('/')) expect(code).toMatch(/^\/[A-Z]+\/[A-Z0-9_]+\/\d{3}$/);
  });
});

describe('causes', () => {
  it.each(causes)('%s: cause, remedy and sources are there', (_, cause) => {
    expect(cause.text).toMatch(/[.”]$/);
    expect(cause.remedy).toMatch(/\.$/);
    expect(cause.sources).not.toEqual([]);
    for (const {basis, text} of cause.sources) {
      expect(sourceLabels[basis]).toBeDefined();
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(causes)('%s: the systems exist, each named once', (_, {systems}) => {
    expect(systems).not.toEqual([]);
    expect(systems.every(isSystemId)).toBe(true);
    expect(new Set(systems).size).toBe(systems.length);
  });

  it.each(causes)('%s: the topology exists and fits the systems', (_, {topology, systems}) => {
    if (!topology) return;
    const others = topologies
      .filter(({id}) => id !== topology)
      .flatMap((other) => other.userSystems);
    expect(topologies.map(({id}) => id)).toContain(topology);
    for (const system of systems) expect(others).not.toContain(system);
  });

  it.each(causes)('%s: a page to read on is a site path', (_, {readOn}) => {
    if (readOn) expect(readOn.href).toMatch(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/);
  });

  it.each(causes)('%s: inline code and labels are closed', (_, {text, remedy}) => {
    for (const part of [text, remedy]) {
      const outsideCode = part.replaceAll(/`[^`]+`/g, '');
      expect(outsideCode).not.toContain('`');
      expect((outsideCode.match(/\*/g) ?? []).length % 2).toBe(0);
    }
  });
});

describe('step links', () => {
  it.each(steps)('%s: leads to an existing topic and a well-formed step', (_, step) => {
    expect(topics.map(({key}) => key)).toContain(step.topic);
    expect(step.step).toMatch(/^(combined|business|gateway|btp|cloud-connector|afc)-[a-z0-9-]+$/);
    expect(step.label.trim()).not.toBe('');
  });

  it.each(steps)('%s: stays within the topology of its cause', (_, step, cause) => {
    if (cause.topology && step.topology) expect(step.topology).toBe(cause.topology);
  });

  it.each(steps)('%s: names the branch if the topic has branches', (_, step) => {
    if (step.topic === 'technical-communication-user') expect(step.topology).toBeDefined();
  });
});

describe('stepHref', () => {
  it.each([
    [
      {label: '', topic: 'destination', step: 'btp-destination-url'},
      '/s4hana/destination/#btp-destination-url',
    ],
    [
      {
        label: '',
        topic: 'technical-communication-user',
        step: 'gateway-create-user',
        topology: 'separate-systems',
      },
      '/s4hana/technical-communication-user/?topology=separate-systems#gateway-create-user',
    ],
  ] as const)('%o', (link, href) => {
    expect(stepHref(link)).toBe(href);
  });
});
