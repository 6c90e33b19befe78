import {describe, expect, it} from 'vitest';
import {parseHtml, theOne} from '../../lib/html';
import {pageSetOf} from './markdownPage';
import {recordsOfPage} from './recordsOfPage';

const facts = {path: '/a/', title: 'Title', description: 'What it is for.', sources: []};

/** The passages of a page with this content. */
function records(html: string) {
  const content = theOne(parseHtml(`<main>${html}</main>`), 'main', (it) => it.tagName === 'main');
  return recordsOfPage(pageSetOf(facts, content).whole);
}

const common = {path: '/a/', pageTitle: 'Title'};

describe('recordsOfPage', () => {
  it('begins with the opening of the page', () => {
    expect(records('<p>First words.</p>')).toEqual([
      {...common, heading: 'Title', text: 'What it is for. First words.', codes: []},
    ]);
  });

  it('gives each section its text, its codes and its anchor', () => {
    const [, section] = records(
      '<h2 id=section>Section</h2><p>Run <code>SU01</code> on <code>443</code> over <code>http</code>.</p>' +
        '<ul><li>one</li><li>two</li></ul>',
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
    const found = records(
      '<h2 id=section>Section</h2><ol start=8><li id=business-save data-system=business>' +
        '<p>Choose <strong>Save</strong>.</p><p>It is saved.</p></li></ol><p>After it.</p>',
    );
    expect(found.slice(1)).toEqual([
      expect.objectContaining({anchor: 'section', text: 'After it.'}),
      {
        ...common,
        anchor: 'business-save',
        step: {number: 8, system: 'business'},
        heading: 'Choose Save.',
        text: 'It is saved.',
        codes: [],
      },
    ]);
  });
});
