import type {Site} from '../lib/site';

/** Headers that have their own fields in CloudFront. */
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

/**
 * A CloudFront response headers policy, in the form for `aws cloudfront
 * create-response-headers-policy`.
 */
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
