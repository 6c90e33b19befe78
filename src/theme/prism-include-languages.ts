/*
 * Replaces the theme's loading of Prism languages: no page highlights code, so no languages are
 * needed (plugins/slimBundle).
 */
export default function prismIncludeLanguages(): undefined {
  return undefined;
}
