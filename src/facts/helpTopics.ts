import {topics} from './topics';

/** A topic of SAP's guide, and the page of this guide that is based on it. */
export interface HelpTopic {
  /** SAP's stable topic ID, 32 hexadecimal digits. */
  readonly loio: string;
  /** SAP's title. */
  readonly title: string;
  /** Earlier titles, which remain in addresses with words; src/facts/evidence.md#former-titles. */
  readonly formerTitles?: readonly string[];
  /** Site path of the page, without the base URL. */
  readonly path: string;
}

const releases = '/reference/communication-system-requirements/';
const connection = '/reference/how-the-connection-works/';
const failures = '/reference/when-it-does-not-work/';

/** The sources of pages outside the topic graph. Source: their front matter and their text. */
const furtherTopics: readonly HelpTopic[] = [
  {
    loio: '9c0a0d9edb744cb8bbfbf7eb55b5b1ab',
    title: 'How to Delete the Connection to a Communication System',
    path: '/s4hana/delete-connection/',
  },
  {
    loio: '12f664fb5eec47daa5eb69043889857c',
    title: 'Requirements for Communication Systems',
    formerTitles: ['Requirements for On-Premise Systems'],
    path: releases,
  },
  {loio: '200deaea523b48da939c33fcf8f2e0e4', title: 'Connectivity', path: releases},
  {
    loio: '02686a2e680d4d02be37dfd0b8f92b0f',
    title: 'Important SAP Notes for Connected Communication Systems',
    path: releases,
  },
  {loio: '13dbd046610847ca9726dbd23c8af5b7', title: 'Technical Prerequisites', path: releases},
  {
    loio: 'a86348d6459a4c929ec1f389e38827ad',
    title: 'Synchronization of Communication Systems',
    path: releases,
  },
  {
    loio: 'c3103486249048fc8b75fe731fa60dc9',
    title: 'Authorization Handling During System Communication',
    path: connection,
  },
  {
    loio: '56103b05a24d4347b58e7e52c53f3e63',
    title: 'Data Flow from and to SAP Advanced Financial Closing',
    formerTitles: ['Data Flow from and to Advanced Financial Closing'],
    path: connection,
  },
  {loio: 'e5eb3d828cca43fcae562532a43c7bbd', title: 'Error Handling', path: failures},
  {
    loio: '7b0898e60c434895ae596832529d29d9',
    title: 'How to Tackle Connection Issues',
    path: failures,
  },
  {
    loio: 'c4a31b93b52d4fe98566eeb348a3c4e4',
    title: 'Synchronization Business Logs',
    path: failures,
  },
  {loio: '57375b87280a4ae8bfe2f622e2c2cbf4', title: 'Logging', path: failures},
];

/** Every topic of SAP's guide that a page of this guide is based on, once each. */
export const helpTopics: readonly HelpTopic[] = [
  ...topics.map(({path, source: {loio, title, formerTitles}}) => ({
    loio,
    title,
    path,
    ...(formerTitles && {formerTitles}),
  })),
  ...furtherTopics,
];
