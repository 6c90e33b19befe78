/*
 * People and programs write the path of a page in many forms: with doubled or encoded slashes, with
 * `index.html`. nginx reads them all as one path; these patterns redirect readers to it, so that
 * address bar, app and server use the same page.
 */

/** Matches a requested address whose path differs from the form that the guide writes. */
export const otherForm = String.raw`^[^?]*(//|%|/index\.html(\?|$))`;

/**
 * Matches the path as normalized by nginx, if it may be that of a page; its first group is the
 * plain form.
 */
export const pagePath = String.raw`^((/[\w.-]+)*/)(index\.html)?$`;
