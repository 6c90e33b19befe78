import {expect, it} from 'vitest';
import {parseHtml, theOne} from '../../lib/html';
import {pageSetOf} from './markdownPage';
import {stepsOfPage} from './stepsOfPage';

const facts = {path: '/a/', title: 'Title', description: 'What it is for.', sources: []};

function pages(html: string) {
  const content = theOne(parseHtml(`<main>${html}</main>`), 'main', (it) => it.tagName === 'main');
  const {whole, branches} = pageSetOf(facts, content);
  return (branches.length > 0 ? branches : [whole]).map(stepsOfPage);
}

it('reads each step with its number, its system, and what it has the reader do', () => {
  expect(
    pages(
      '<h1>Title</h1><p>Words.</p><ul><li>no step</li></ul>' +
        '<h2 id=user>User<a class=hash-link href=#user>#</a></h2>' +
        '<ol start=4><li id=business-run data-system=business><p>Run <code>SU01</code> for <var data-value=client>Client</var>, ' +
        '<strong>see</strong> <a href=/s4hana/>here</a>.<button>Copy</button></p><details><summary>Why</summary><p>So.</p></details></li>' +
        '<li id=btp-save data-system=btp><p>Save.</p><ol><li>a detail</li></ol></li></ol>',
    ),
  ).toEqual([
    {
      path: '/a/',
      sections: [
        {
          heading: 'User',
          steps: [
            {
              id: 'business-run',
              number: 4,
              system: 'business',
              text: [
                {type: 'text', text: 'Run '},
                {type: 'code', text: 'SU01'},
                {type: 'text', text: ' for '},
                {type: 'code', text: '‹Client›'},
                {type: 'text', text: ', '},
                {type: 'strong', children: [{type: 'text', text: 'see'}]},
                {type: 'text', text: ' '},
                {type: 'link', url: '/s4hana/', children: [{type: 'text', text: 'here'}]},
                {type: 'text', text: '.'},
              ],
            },
            {id: 'btp-save', number: 5, system: 'btp', text: [{type: 'text', text: 'Save.'}]},
          ],
        },
      ],
    },
  ]);
});

it('keeps the branches apart', () => {
  const step = (id: string, system: string) =>
    `<ol><li id=${id} data-system=${system}><p>Do ${id}.</p></li></ol>`;
  const found = pages(
    `<div data-for-topology=one-system>${step('combined-a', 'combined')}</div>` +
      `<div data-for-topology=separate-systems>${step('gateway-a', 'gateway')}</div>`,
  );
  expect(
    found.map(({topology, sections}) => [topology, sections.flatMap(({steps}) => steps[0]?.id)]),
  ).toEqual([
    ['one-system', ['combined-a']],
    ['separate-systems', ['gateway-a']],
  ]);
});
