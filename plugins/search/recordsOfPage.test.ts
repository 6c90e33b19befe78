import type {Root, RootContent} from 'mdast';
import {describe, expect, it} from 'vitest';
import {
  bullets,
  code,
  heading,
  item,
  lineItem,
  numbered,
  paragraph,
  strong,
} from '../markdown/build';
import type {MarkdownPage} from '../markdown/readPages';
import {recordsOfPage} from './recordsOfPage';

const page = (children: RootContent[], part: Partial<MarkdownPage> = {}): MarkdownPage => ({
  path: '/a/',
  title: 'Title',
  description: 'What it is for.',
  isFixed: false,
  sources: [],
  file: 'docs/a.mdx',
  root: {type: 'root', children} as Root,
  ...part,
});

const common = {path: '/a/', pageTitle: 'Title'};

describe('recordsOfPage', () => {
  it('begins with the opening of the page', () => {
    expect(recordsOfPage(page([paragraph('First words.')]))).toEqual([
      {...common, heading: 'Title', text: 'What it is for. First words.', codes: []},
    ]);
  });

  it('gives each section its text, its codes and its anchor', () => {
    const [, section] = recordsOfPage(
      page([
        heading(2, 'Section', 'section'),
        paragraph(['Run ', code('SU01'), ' on ', code('443'), ' over ', code('http'), '.']),
        bullets([lineItem('one'), lineItem('two')]),
      ]),
    );
    expect(section).toEqual({
      ...common,
      anchor: 'section',
      heading: 'Section',
      text: 'Run SU01 on 443 over http. one two',
      codes: ['SU01'],
    });
  });

  it('makes a passage of each step, named by what it has the reader do', () => {
    const step = {
      ...item([paragraph(['Choose ', strong('Save'), '.']), paragraph('It is saved.')]),
      data: {anchor: 'business-save', system: 'business' as const},
    };
    const records = recordsOfPage(
      page([heading(2, 'Section', 'section'), numbered([step]), paragraph('After it.')], {
        topology: 'separate-systems',
      }),
    );
    expect(records.slice(1)).toEqual([
      expect.objectContaining({anchor: 'section', text: 'After it.'}),
      {
        ...common,
        anchor: 'business-save',
        step: true,
        topology: 'separate-systems',
        heading: 'Choose Save.',
        text: 'It is saved.',
        codes: [],
      },
    ]);
  });
});
