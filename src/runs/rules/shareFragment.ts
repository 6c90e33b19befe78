import {fragmentOf} from '../../page/rules/linkWords';

/** The start of a shared run's fragment. */
export const shareParameter = 'share=';

/** Whether the fragment of an address, with or without `#` and encoding, is a shared run. */
export function isShareFragment(fragment: string): boolean {
  return fragmentOf(fragment).startsWith(shareParameter);
}
