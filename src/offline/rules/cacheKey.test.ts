import {expect, it} from 'vitest';
import {fileFor} from './cacheKey';

const files = {'': 'a', 's4hana/': 'b', 'assets/js/main.js': 'c', '404.html': 'd'};

it.each([
  ['', ''],
  ['index.html', ''],
  ['s4hana/', 's4hana/'],
  ['s4hana', 's4hana/'],
  ['s4hana/index.html', 's4hana/'],
  ['/s4hana//index.html', 's4hana/'],
  ['%734hana', 's4hana/'],
  ['assets/js/main.js', 'assets/js/main.js'],
  ['assets/js/other.js', undefined],
  ['toString', undefined],
  ['s4hana/unknown/', undefined],
])('"%s" is answered by %j', (path, file) => {
  expect(fileFor(files, path)).toBe(file);
});
