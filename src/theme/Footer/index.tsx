/*
 * Replaces the theme's footer: this one has no link columns and no logo, whose code the theme would
 * load on every page.
 */
import type {ReactNode} from 'react';
import {ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';

export default function Footer(): ReactNode {
  const copyright = useThemeConfig().footer?.copyright ?? '';
  return (
    <footer className={`${ThemeClassNames.layout.footer.container} footer`}>
      {/* The text and its links are this project's own (config/footer.ts). */}
      <p dangerouslySetInnerHTML={{__html: copyright}} />
    </footer>
  );
}
