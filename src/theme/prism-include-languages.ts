/*
 * Replaces the theme's loading of Prism languages: no page highlights code, so no language is
 * needed (plugins/withoutPrism).
 */
export default function prismIncludeLanguages(): undefined {
  return undefined;
}
