import type {Site} from '../lib/site';

/** Those that CloudFront has fields of its own for. */
const own = (headers: ReadonlyMap<string, string>) => ({
  ContentSecurityPolicy: {
    Override: true,
    ContentSecurityPolicy: headers.get('Content-Security-Policy'),
  },
  ContentTypeOptions: {Override: true},
  FrameOptions: {Override: true, FrameOption: headers.get('X-Frame-Options')},
  ReferrerPolicy: {Override: true, ReferrerPolicy: headers.get('Referrer-Policy')},
  // TLS ends here.
  StrictTransportSecurity: {
    Override: true,
    AccessControlMaxAgeSec: 63_072_000,
    IncludeSubdomains: true,
  },
});

const custom = [
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
] as const;

/** A CloudFront response headers policy, as `aws cloudfront create-response-headers-policy` takes it. */
export function headersPolicy(site: Site): object {
  const headers = new Map(site.headers.map(({name, value}) => [name, value]));
  return {
    Name: 'afc-connection-guide',
    SecurityHeadersConfig: own(headers),
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map((name) => ({Header: name, Value: headers.get(name), Override: true})),
    },
  };
}
