/** A wording that the guide avoids, and what to write. */
export interface AvoidedWords {
  readonly pattern: RegExp;
  readonly instead: string;
}

const avoid = (pattern: RegExp, instead: string): AvoidedWords => ({pattern, instead});

/** The guide's own list. Patterns match text without code, link addresses and markup. */
export const avoidedWords: readonly AvoidedWords[] = [
  // Who does what
  avoid(/\b(is|are) to be\b/i, 'who does it, with a verb'),
  avoid(
    /\b(?<!where we )(stand|stands|stood|lies|lie|sits)\b(?! out)/i,
    '“is”, “contains” or “see”',
  ),
  avoid(/\b(by|of|to|from|with|in|for) whom\b|\bwhom\b/i, '“who”, or another sentence'),
  avoid(/\bby which\b|\bof which\b|\bout of which\b/i, 'a shorter sentence'),
  avoid(/\bso that it\b(?! (runs|answers|opens))/i, 'a shorter sentence'),
  avoid(/\b(lack|lacks|lacking)\b/i, '“is missing” or “doesn’t have”'),
  avoid(/\bgives? nothing\b/i, '“returns nothing”'),
  avoid(/\bas long as\b/i, '“while” or “until”'),
  avoid(/\b(any|some)body\b/i, '“anyone” or “someone”'),
  avoid(/\blooks? (into|at)\b/i, '“check” or “read”'),
  avoid(/\bby a secure way\b/i, '“through a secure channel”'),
  avoid(
    /\bthe (step|steps|task|page) (after next|before last|above|below)\b/i,
    'a link by number or title',
  ),
  avoid(/\blet it\b/i, 'the action itself'),
  avoid(/\bdo the task\b/i, '“complete the task”'),
  avoid(/\bgo on\b|\bgoes on\b/i, '“continue”'),
  avoid(/\ball the same\b/i, '“still”'),
  avoid(/\bbegins? with\b/i, '“start with”'),
  avoid(/\b(anew|thereby|therein|whereby|hereby|thereof|wherein|besides)\b/i, 'a simpler word'),
  avoid(/\bin order to\b/i, '“to”'),
  avoid(/\bsimply\b|\beasily\b|\bplease\b/i, 'nothing: leave it out'),
  avoid(/\butili[sz]e\b|\bprior to\b|\bsubsequently\b/i, '“use”, “before”, “then”'),
  avoid(/\bof your own\b|\bof its own\b|\bof their own\b/i, '“your own …”, “its own …”'),
  avoid(/\bno typing error\b/i, '“is correct”'),
  // One name for one thing
  avoid(/\bSAPALL\b/, '`SAP_ALL`'),
  avoid(/\b[Ff]ield notes?\b/, '“not in SAP’s guide”'),
  avoid(/\bGrounds?:/, '“Source:”'),
  avoid(/\b(on|to|of|in|the) tab [A-Z]/, '“on the **…** tab”'),
  avoid(/\b(in|the|of) field [A-Z]{3}[a-z]/, '“in the **…** field”'),
  avoid(/\bObject type\b/, '**Object Type**'),
  avoid(/\bTADIR service\b/, '**TADIR Service**'),
  avoid(/\b[Ss]ervice groups?\b/, '“start authorization `IWSG`”'),
  avoid(/\bTake (the guide )?away\b/, '“PDF, print, offline”'),
  avoid(/\bWhen it (does not work|doesn[’']t work|fails)\b/, '“Troubleshooting”'),
];
