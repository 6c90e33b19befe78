import {fragmentOf} from '../../page/rules/linkWords';

/** What the fragment of a shared run begins with. */
export const shareParameter = 'share=';

/** Whether the fragment of an address, with or without `#`, is a shared run, encoded or not. */
export function isShareFragment(fragment: string): boolean {
  return fragmentOf(fragment).startsWith(shareParameter);
}
