import {code, pieces, text, type Inline} from '../../text/rules/inline';
import {valuePiece} from '../../runs/rules/substitute';
import {isValueName, type Values} from '../../facts/valueDefinitions';

/** What the app adds to the text: buttons, ticks, permanent links of headings. */
const tools = 'button, [data-step-tools], .hash-link';

function inlineOf(node: Node, values: Values): readonly Inline[] {
  if (node instanceof Text) return [text(node.data)];
  if (node instanceof HTMLBRElement) return [text(' ')];
  if (!(node instanceof HTMLElement) || node.matches(tools)) return [];
  const value = node.dataset.value;
  if (value !== undefined && isValueName(value)) return pieces([valuePiece(value, values)]);
  if (node.matches('code, kbd')) return [code(node.textContent)];
  const children = readInlines(node, values);
  if (node.matches('strong, b')) return [{type: 'strong', children}];
  if (node instanceof HTMLAnchorElement) return [{type: 'link', url: node.href, children}];
  return children;
}

/** Reads a piece of the page as what is copied, with the reader's usable values. */
export function readInlines(element: Element, values: Values): readonly Inline[] {
  return [...element.childNodes].flatMap((node) => inlineOf(node, values));
}
