import type {ThemeConfig} from '@docusaurus/preset-classic';

/** The footer of every page: what the guide is, and its licenses. */
export const footer: ThemeConfig['footer'] = {
  style: 'light',
  links: [],
  copyright:
    'An independent, unofficial guide; not a publication of SAP. Facts from ' +
    '<a href="https://github.com/SAP-docs/s4hana-cloud-advanced-financial-closing">SAP’s administration guide</a>, ' +
    '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; its own text is under the same license. ' +
    'SAP and its product names are trademarks of SAP SE.',
};
