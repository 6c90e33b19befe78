/** A header that a server sends with every response. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** Its reason, shown in the recipes' README. */
  readonly why: string;
  /** Only over HTTPS, and only from the server where TLS ends. */
  readonly overTlsOnly?: true;
}

/** Browser features that the guide does not use; it uses only the clipboard, in its own pages. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
] as const;

const permissions = [
  ...unusedFeatures.map((feature) => `${feature}=()`),
  'clipboard-read=()',
  'clipboard-write=(self)',
].join(', ');

/**
 * The headers of every response; the recipes are made from this list.
 * @param policy the Content Security Policy for the whole site (plugins/finish)
 */
export function securityHeaders(policy: string): readonly Header[] {
  return [
    {
      name: 'Content-Security-Policy',
      value: policy,
      why: 'only the guide’s own scripts run, nothing is sent elsewhere, no page frames it',
    },
    {
      name: 'Strict-Transport-Security',
      value: 'max-age=63072000; includeSubDomains',
      why: 'never again without TLS',
      overTlsOnly: true,
    },
    {
      name: 'Cross-Origin-Opener-Policy',
      value: 'same-origin',
      why: 'a page that opens the guide gets no handle on it',
    },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'same-origin',
      why: 'no other site loads its files',
    },
    {
      name: 'Referrer-Policy',
      value: 'no-referrer',
      why: 'the ticket in a link does not leave with a click to SAP',
    },
    {name: 'Permissions-Policy', value: permissions, why: 'no sensors, no devices'},
    {name: 'X-Content-Type-Options', value: 'nosniff', why: 'a file is what its type says'},
    {name: 'X-Frame-Options', value: 'DENY', why: 'frame-ancestors, for scanners and old browsers'},
  ];
}
