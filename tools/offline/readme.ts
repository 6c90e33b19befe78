/** The text file for readers of the zip. */
export function readme(version: string, origin: string): string {
  return `AFC Connection Guide ${version}, for reading without a network
${'='.repeat(60)}

Unpack the whole zip into a folder and open index.html with a double click. Nothing is installed,
no server runs, and nothing leaves your browser.

Works as on the hosted site: the topology, steps, links with ?topology= and #step, the role check,
the destination tool, the downloads, printing.

Differs here:

- Read it from an unpacked folder. A browser that opens a page inside of the zip finds no other.
- Your choice, ticks and values stay in this browser, under the rules it has for files: all
  folders on this computer may share them, another browser does not have them, and some browsers
  keep them for one page only or not at all. Your run can be exported to a file and imported.
- Links that you copy lead to the hosted guide, ${origin}, not into this folder: a colleague could
  not open a file of yours. The address line has the address of the file.
- The role check works in the page itself instead of beside it; with a large export the page
  stands still until the answer is there.
- Nothing tells you about a newer version. This is version ${version}.
- Links to other sites, such as SAP Help, need a network.

An independent, unofficial guide; not a publication of SAP. Text and facts: CC BY 4.0. Code: MIT.
`;
}
