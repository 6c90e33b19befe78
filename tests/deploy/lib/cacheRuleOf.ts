import {cacheRules} from '../../../tools/hosting/lib/caching';

/** The rule for a path of the site, which begins with a slash, without the base path. */
export function cacheRuleOf(path: string): (typeof cacheRules)[number] {
  const rule = cacheRules.find(({pattern}) => new RegExp(pattern).test(path));
  if (!rule) throw new Error(`no rule for ${path}`);
  return rule;
}
