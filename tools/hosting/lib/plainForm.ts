/*
 * People and programs write the path of a page in many forms: with doubled or encoded slashes, with
 * `index.html`. nginx reads them all as one path; readers are led on to that, so that address bar,
 * app and server speak of the same page. Patterns for nginx.
 */

/** Matches an address, as it was asked for, whose path has another form than the guide writes. */
export const otherForm = String.raw`^[^?]*(//|%|/index\.html(\?|$))`;

/** Matches the path that nginx made of it, if it may be one of a page; its first group is plain. */
export const pagePath = String.raw`^((/[\w.-]+)*/)(index\.html)?$`;
