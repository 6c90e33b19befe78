import {fileAddress, siteAddress} from './rules/fileAddress';

/** The address on the site of what a link of the page leads to; null or unchanged if elsewhere. */
export function siteFormOf(href: string | null): string | null {
  if (typeof guideSite === 'undefined' || !href || href.startsWith('#')) return href;
  if (href.startsWith('/')) return href;
  const base = new URL(guideSite.root, location.href).href;
  return siteAddress(base, new URL(href, location.href).href) ?? href;
}

/** What stands in a link for an address of the site. */
export function linkFormOf(address: string): string {
  return typeof guideSite === 'undefined' ? address : fileAddress(guideSite.root, address);
}
