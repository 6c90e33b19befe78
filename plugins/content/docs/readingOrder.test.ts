import {expect, it} from 'vitest';
import {readingOrder} from './readingOrder';

it('lists documents as the sidebar shows them, from the authors’ form and from Docusaurus’', () => {
  const sidebar = [
    {type: 'doc', id: 'index', label: 'Start'},
    {
      type: 'category',
      label: 'Tasks',
      link: {type: 'doc', id: 'tasks/index'},
      items: ['tasks/a', {type: 'category', label: 'B', items: [{type: 'doc', id: 'tasks/b'}]}],
    },
  ];
  expect(readingOrder(sidebar)).toEqual([
    {title: 'Start', pages: ['index']},
    {title: 'Tasks', pages: ['tasks/index', 'tasks/a', 'tasks/b']},
  ]);
});
