import {describe, expect, it} from 'vitest';
import {fileAddress, rootOf, siteAddress} from './fileAddress';

describe('fileAddress', () => {
  it.each([
    ['./', '/', './index.html'],
    ['../', '/a/', '../a/index.html'],
    ['../', '/a', '../a/index.html'],
    ['./', '/a/b/?topology=one-system#step', './a/b/index.html?topology=one-system#step'],
    ['./', '/a//b/index.html#x', './a/b/index.html#x'],
    ['../../', '/downloads/x.csv', '../../downloads/x.csv'],
    ['./', '/?ticket=A.1', './index.html?ticket=A.1'],
    ['./', '/a/?note=/b/c.html', './a/index.html?note=/b/c.html'],
  ])('%s with %s is %s', (root, address, file) => {
    expect(fileAddress(root, address)).toBe(file);
  });
});

describe('siteAddress', () => {
  const base = 'file:///home/a%20b/guide/';
  it.each([
    ['index.html', '/'],
    ['a/index.html', '/a/'],
    ['a/b/index.html?topology=one-system#step', '/a/b/?topology=one-system#step'],
    ['a//b/INDEX.HTML', '/a/b/'],
    ['downloads/x.csv', '/downloads/x.csv'],
    ['404.html', '/404.html'],
  ])('%s is %s', (file, address) => {
    expect(siteAddress(base, base + file)).toBe(address);
  });

  it('knows no address outside of the folder', () => {
    expect(siteAddress(base, 'file:///home/other/index.html')).toBeUndefined();
    expect(siteAddress(base, 'https://example.com/')).toBeUndefined();
  });
});

it.each([
  ['/', './'],
  ['/404.html', './'],
  ['/a/', '../'],
  ['/a/b/', '../../'],
])('the way from %s to the top is %s', (path, root) => {
  expect(rootOf(path)).toBe(root);
});
