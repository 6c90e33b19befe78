import type {ThemeConfig} from '@docusaurus/preset-classic';

/** The links at the top of every page. */
export const navbar: ThemeConfig['navbar'] = {
  title: 'AFC Connection Guide',
  items: [
    {to: '/', label: 'Setup plan', position: 'left', activeBaseRegex: '^/$'},
    {to: '/s4hana/', label: 'Guide', position: 'left'},
    {to: '/reference/when-it-does-not-work/', label: 'Troubleshooting', position: 'left'},
    {type: 'custom-run', position: 'right'},
  ],
};
