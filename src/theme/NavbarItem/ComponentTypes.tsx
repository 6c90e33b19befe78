/*
 * Replaces the list of navbar items with those that config/navbar.ts uses: the theme's list loads
 * drop-downs for locales and versions on every page.
 */
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';
import {RunNavbarItem} from '@site/src/panel/views/RunNavbarItem';

const ComponentTypes = {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
  'custom-run': RunNavbarItem,
};

export default ComponentTypes;
