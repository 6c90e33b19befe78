import vm from 'node:vm';
import {describe, expect, it} from 'vitest';
import {headersPolicy} from '../../tools/hosting/s3/headersPolicy';
import {viewerRequest} from '../../tools/hosting/s3/viewerRequest';
import {pathForms} from '../../src/page/rules/pathForms';
import {securityHeaders} from '../../tools/hosting/lib/headers';
import type {Site} from '../../tools/hosting/lib/site';

type Query = Readonly<Record<string, {value: string; multiValue?: readonly {value: string}[]}>>;
type Answer = {uri: string} | {statusCode: number; headers: {location: {value: string}}};

const site = (base: string): Site => ({
  folder: 'build',
  base,
  headers: securityHeaders("default-src 'none'"),
  redirects: [[`${base}topic/1a2b/`, `${base}s4hana/`]],
});

function handle(base: string, uri: string, querystring: Query = {}): Answer {
  const code = `${viewerRequest(site(base))}; handler(event)`;
  return vm.runInNewContext(code, {event: {request: {uri, querystring}}}) as Answer;
}

const to = (base: string, uri: string, query?: Query) => {
  const answer = handle(base, uri, query);
  return 'uri' in answer ? answer.uri : `${answer.statusCode} ${answer.headers.location.value}`;
};

describe.each(['/', '/guides/afc/'])('the CloudFront function below %s', (base) => {
  it.each([
    ['a page', 's4hana/', 's4hana/index.html'],
    ['the start page', '', 'index.html'],
    ['a file', 'assets/js/a.1a2b.js', 'assets/js/a.1a2b.js'],
    ['an address of Object itself', 'constructor.js', 'constructor.js'],
  ])('%s', (_name, address, found) => {
    expect(to(base, base + address)).toBe(base + found);
  });

  it.each([
    ['a page without its slash', 's4hana', 's4hana/'],
    ['a redirect', 'topic/1a2b/', 's4hana/'],
    ['a redirect without its slash', 'topic/1a2b', 's4hana/'],
    ['a redirect with index.html', 'topic/1a2b/index.html', 's4hana/'],
  ])('%s leads on, with the query', (_name, address, found) => {
    const query = {ticket: {value: 'F-1'}, step: {value: 'a', multiValue: [{value: 'a'}]}};
    expect(to(base, base + address, query)).toBe(`301 ${base}${found}?ticket=F-1&step=a`);
  });

  it.each(Object.entries(pathForms))('a page %s leads on to its plain form', (name, write) => {
    const asked = write(`${base}s4hana/destination/`);
    const plain = asked === `${base}s4hana/destination/`;
    // The bucket tells capitals apart: it has no INDEX.HTML.
    if (name.includes('INDEX')) return expect(to(base, asked)).toBe(asked);
    expect(to(base, asked, {ticket: {value: 'F-1'}})).toBe(
      plain ? `${asked}index.html` : `301 ${base}s4hana/destination/?ticket=F-1`,
    );
  });

  it.each(['//example.com', '/\\example.com', '/%0d%0aa', '/..', '//..//'])(
    '%s leads nowhere',
    (address) => {
      expect(to(base, address)).not.toMatch(/^301/);
    },
  );

  it.each(['//example.com/', '/%2fexample.com%2f', '/\\example.com\\'])(
    '%s leads to no other host',
    (address) => {
      expect(to(base, address)).toBe('301 /example.com/');
    },
  );
});

describe('the response headers policy', () => {
  it('has every header of the list', () => {
    const text = JSON.stringify(headersPolicy(site('/')));
    for (const {name, value, overTlsOnly} of site('/').headers)
      if (name !== 'X-Content-Type-Options' && !overTlsOnly)
        expect(text, name).toContain(JSON.stringify(value));
    expect(text).toContain('"ContentTypeOptions":{"Override":true}');
    expect(text).toContain('"AccessControlMaxAgeSec":63072000');
  });
});
