import {startAuthorizations} from '../requirements/startAuthorizations';
import type {UserSystemId} from '../requirements/types';
import {userSystemIds} from '../requirements/userSystems';
import {cellText, fieldName, fieldRule, objectName} from './fieldRule';
import {onlyOf, plainText, shown, textOfBlocks} from './inlineText';
import type {
  PrintedAuthorization,
  PrintedField,
  PrintedRole,
  PrintedStart,
  PrintedUserType,
} from './printedRole';
import type {Block, Inline, NotUnderstood, Note, Paragraph, Table} from './sourceTree';
import {tidy, tidyValue} from './words';

/** What the role steps of a topic say, and which blocks said it. */
export interface RoleReading {
  readonly roles: readonly PrintedRole[];
  /** Blocks whose whole content is in `roles`. */
  readonly understood: ReadonlySet<Block>;
  readonly notUnderstood: readonly NotUnderstood[];
}

interface OpenRole {
  userType?: PrintedUserType;
  readonly starts: OpenStart[];
  readonly authorizations: PrintedAuthorization[];
}

interface OpenStart {
  readonly systems: readonly UserSystemId[];
  readonly defaultName: string;
  readonly line: number;
  id?: string;
  programId?: string;
  tadirService?: string;
  tadirServiceKind?: PrintedStart['tadirServiceKind'];
  variant?: PrintedStart['variant'];
}

const separate: readonly UserSystemId[] = ['business', 'gateway'];

/** The systems that a phrase names. Until 2022, one topic held for both topologies. */
const phrases: readonly (readonly [RegExp, readonly UserSystemId[]])[] = [
  [/^gateway and business back[- ]?end(?: system)?$/i, ['combined']],
  [/^business back[- ]?end(?: system)?$/i, ['business']],
  [/^gateway back[- ]?end(?: system)?$/i, ['gateway']],
  [/^(?:communication|SAP S\/4HANA) system$/i, ['combined', 'business']],
];

function systemsNamed(phrase: string): readonly UserSystemId[] | undefined {
  return phrases.find(([pattern]) => pattern.test(phrase))?.[1];
}

/** Sentences that only introduce a table, or say again what the table below them says. */
const introductions = [
  /^the following information is filled (?:out )?automatically:?$/i,
  /^the following authorization objects? needs? to be maintained:?$/i,
  /^for this last authorization, the .+ needs to have been selected on the applications tab if this is supported by your release:?$/i,
];

function valuesIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => (inline.kind === 'value' ? [inline.text] : []));
}

class RoleReader {
  readonly understood = new Set<Block>();
  readonly notUnderstood: NotUnderstood[] = [];
  private readonly roles = new Map<UserSystemId, OpenRole>();
  private readonly starts: OpenStart[] = [];
  private systems: readonly UserSystemId[] = [];

  private miss(line: number, what: string) {
    this.notUnderstood.push({line, what});
  }

  private role(system: UserSystemId): OpenRole {
    const known = this.roles.get(system);
    if (known) return known;
    const role: OpenRole = {starts: [], authorizations: []};
    this.roles.set(system, role);
    return role;
  }

  private current(line: number, what: string): readonly UserSystemId[] {
    if (this.systems.length === 0) this.miss(line, `${what} before the text says for which system`);
    return this.systems;
  }

  walk(blocks: readonly Block[]) {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else if (block.kind === 'table') this.table(block);
      else if (block.kind === 'note') this.note(block);
      else if (block.kind === 'list') for (const item of block.items) this.walk(item);
    }
  }

  private paragraph(block: Paragraph) {
    const text = plainText(block.inlines);
    if (onlyOf(block.inlines, 'strong')) {
      const phrase = /\bfor an? (.+? back[- ]end)$/i.exec(text)?.[1];
      const systems = phrase && systemsNamed(phrase);
      if (systems) this.systems = systems;
      return;
    }
    const phrase = /^in your (.+?), (?:run|open) transaction\b/i.exec(text)?.[1];
    if (phrase) this.begin(phrase, block.line);
    else if (/^under user type\b/i.test(text)) this.userType(block, text);
    else if (/\bunder default authorization\b/i.test(text)) this.startStep(block, text);
    else if (/^under tadir service\b/i.test(text)) this.tadirService(block, text);
    else if (introductions.some((pattern) => pattern.test(text))) this.understood.add(block);
    else if (/\bauthorization objects?\b/i.test(text))
      this.miss(block.line, `a sentence about authorization objects: "${text}"`);
  }

  private begin(phrase: string, line: number) {
    const systems = systemsNamed(phrase);
    if (!systems) return this.miss(line, `the system "${phrase}"`);
    this.systems = systems;
    for (const system of systems) this.role(system);
  }

  private userType(block: Paragraph, text: string) {
    const label = shown(block.inlines).filter((inline) => inline.kind === 'label')[1];
    const systems = this.current(block.line, 'a user type');
    if (/^under user type, make a selection\.?$/i.test(text)) {
      for (const system of systems) this.role(system).userType = {kind: 'free'};
      this.understood.add(block);
    } else if (label && /^under user type, select \S+\.?$/i.test(text)) {
      const type = plainText([label]);
      for (const system of systems) this.role(system).userType = {kind: 'required', type};
      this.understood.add(block);
    } else this.miss(block.line, `a rule for the user type: "${text}"`);
  }

  private startStep(block: Paragraph, text: string) {
    const value = valuesIn(block.inlines)[0];
    const sentence =
      /^(\(only applicable if gateway and business back-end system are the same\) ?)?under default authorization, select .+$/i.exec(
        text,
      );
    if (!sentence || !value) return this.miss(block.line, `an authorization default: "${text}"`);
    const systems = this.current(block.line, 'an authorization default');
    const start: OpenStart = {
      systems: sentence[1] ? systems.filter((system) => system === 'combined') : systems,
      defaultName: tidyValue(value),
      line: block.line,
    };
    this.starts.push(start);
    for (const system of start.systems) this.role(system).starts.push(start);
    this.understood.add(block);
  }

  private tadirService(block: Paragraph, text: string) {
    const start = this.starts.at(-1);
    const value = valuesIn(block.inlines).at(-1);
    const exact =
      /^under tadir service, use the value help (?:and|to) search for \S.*, and apply this service\.?$/i.test(
        text,
      );
    const search =
      /^under tadir service, use the value help (?:and|to) search for the technical service name that was used during service activation as described under .+\. for example, the default .+$/i.test(
        text,
      );
    if (!start || !value || (!exact && !search))
      return this.miss(block.line, `a TADIR service: "${text}"`);
    // The brackets are a leftover of markup (fact sheet 9.2).
    start.tadirService = tidyValue(value).replace(/[[\]]/g, '');
    start.tadirServiceKind = exact ? 'exact' : 'search';
    this.understood.add(block);
  }

  private note(block: Note) {
    const text = textOfBlocks(block.blocks);
    const recommended =
      /^we recommend that you select the user type (\S+) for the purpose of this user\.?$/i.exec(
        text,
      )?.[1];
    const type = /\bthe users created for both systems must be (\w+) users\b/i.exec(text)?.[1];
    if (recommended) {
      for (const system of this.current(block.line, 'a user type'))
        this.role(system).userType = {kind: 'free', recommended};
      this.understood.add(block);
    } else if (type) this.caution(block, text, type);
    else if (/\buser type\b|\bauthorization objects?\b/i.test(text))
      this.miss(block.line, `a note about the user or its authorizations: "${text}"`);
    else this.walk(block.blocks);
  }

  private caution(block: Note, text: string, type: string) {
    const sentence =
      /^if you use separate systems .+? users\. these users require authorization object (\S+)\. depending on your release, this object is provided with the default authorization (.+?)\.?$/i.exec(
        text,
      );
    const label = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
    for (const system of separate) {
      const role = this.role(system);
      role.userType = {kind: 'required', type: label};
      const [, object, supplier] = sentence ?? [];
      if (object && supplier && !role.authorizations.some((known) => known.object === object))
        role.authorizations.push({object, statedIn: 'caution', suppliedBy: supplier, fields: []});
    }
    if (sentence) this.understood.add(block);
    else this.miss(block.line, `a caution about dialog users: "${text}"`);
  }

  private table(block: Table) {
    const head = block.head.map((cell) => cellText(cell).toLowerCase());
    if (head[0] === 'program id' && head[1] === 'object type') this.programTable(block);
    else if (head.includes('variant') && head.includes('name')) this.variantTable(block, head);
    else if (head[0] === 'authorization object' && head.length === 3) this.objectTable(block);
    else this.miss(block.line, `a table with the columns ${head.join(', ') || '(none)'}`);
  }

  private programTable(block: Table) {
    const start = this.starts.at(-1);
    const [row, ...rest] = block.rows;
    if (!start || !row || rest.length > 0 || start.id)
      return this.miss(block.line, 'a table of program ID and object type without its default');
    start.programId = cellText(row[0]);
    start.id = cellText(row[1]);
    this.understood.add(block);
  }

  private variantTable(block: Table, head: readonly string[]) {
    const [row, ...rest] = block.rows;
    const at = (name: string) => cellText(row?.[head.indexOf(name)]);
    const start = this.starts.findLast(({tadirService}) => tadirService === at('name'));
    if (!row || rest.length > 0 || start?.defaultName !== at('type'))
      return this.miss(block.line, `a variant for "${at('name')}", which no default names`);
    start.variant = {name: at('variant'), description: at('description')};
    this.understood.add(block);
  }

  private objectTable(block: Table) {
    const systems = this.current(block.line, 'a table of authorization objects');
    const objects = new Map<string, PrintedField[]>();
    for (const [first, second, third] of block.rows) {
      const object = objectName(first);
      const name = second && fieldName(second);
      if (!object || !name) {
        this.miss(
          block.line,
          `a row of authorization objects: "${cellText(first)} ${cellText(second)}"`,
        );
        continue;
      }
      let rule = third && fieldRule(third);
      if (!rule) {
        this.miss(block.line, `what ${object} ${name.name} asks for: "${cellText(third)}"`);
        rule = {kind: 'values', values: [{value: cellText(third)}]};
      }
      const fields = objects.get(object) ?? [];
      fields.push({...name, rule});
      objects.set(object, fields);
    }
    for (const system of systems)
      for (const [object, fields] of objects)
        this.role(system).authorizations.push({object, statedIn: 'steps', fields});
    this.understood.add(block);
  }

  private finished(start: OpenStart): PrintedStart[] {
    const {id, programId, defaultName, tadirService, tadirServiceKind, variant} = start;
    if (!id || !programId || !tadirService || !tadirServiceKind) {
      this.miss(start.line, `the authorization default "${defaultName}" is not complete`);
      return [];
    }
    const known = {id, defaultName, programId, tadirService, tadirServiceKind};
    return [variant ? {...known, variant} : known];
  }

  private supplied(authorization: PrintedAuthorization): PrintedAuthorization {
    const {suppliedBy} = authorization;
    if (!suppliedBy) return authorization;
    const named = [...this.starts, ...Object.values(startAuthorizations)].find(
      ({defaultName}) => tidy(defaultName) === suppliedBy,
    );
    return {...authorization, suppliedBy: named?.id ?? suppliedBy};
  }

  result(): PrintedRole[] {
    return userSystemIds.flatMap((system) => {
      const role = this.roles.get(system);
      if (!role) return [];
      const all = role.authorizations.map((authorization) => this.supplied(authorization));
      return [
        {
          system,
          userType: role.userType ?? {kind: 'free'},
          startAuthorizations: role.starts.flatMap((start) => this.finished(start)),
          authorizations: [
            ...all.filter(({statedIn}) => statedIn === 'steps'),
            ...all.filter(({statedIn}) => statedIn === 'caution'),
          ],
        },
      ];
    });
  }
}

/**
 * Takes the steps of a technical-user topic apart, in the words of domain/requirements: for each
 * system the user type, the authorization defaults and the authorization objects that are printed.
 * What it does not recognise stands in `notUnderstood` and stays among the topic's statements.
 */
export function extractRoles(blocks: readonly Block[]): RoleReading {
  const reader = new RoleReader();
  reader.walk(blocks);
  const roles = reader.result();
  return {roles, understood: reader.understood, notUnderstood: reader.notUnderstood};
}
