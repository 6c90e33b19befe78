/*
 * Replaces the list of navbar items by those that config/navbar.ts uses: the theme's list loads
 * drop-downs for locales and versions on every page.
 */
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';

const ComponentTypes = {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
};

export default ComponentTypes;
