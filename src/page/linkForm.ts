import {fileAddress, siteAddress} from './rules/fileAddress';

/** The site address that a link of the page leads to; null or unchanged if it leads elsewhere. */
export function siteFormOf(href: string | null): string | null {
  if (typeof guideSite === 'undefined' || !href || href.startsWith('#')) return href;
  if (href.startsWith('/')) return href;
  const base = new URL(guideSite.root, location.href).href;
  return siteAddress(base, new URL(href, location.href).href) ?? href;
}

/** The form of a site address in a link of the page. */
export function linkFormOf(address: string): string {
  return typeof guideSite === 'undefined' ? address : fileAddress(guideSite.root, address);
}
