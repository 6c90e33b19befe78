import ts from 'typescript';
import {namePlaceholder} from './namePlaceholder';
import type {ProseText} from './docsTexts';

/** SAP's own texts, which stay unchanged: messages on the screen, and titles of sources. */
const verbatim = new Set(['messages', 'source', 'file']);

/** Properties that name a source. */
const sources = /^(afcTopic|connectivityTopic|sapText|publicSource|derivedFrom|commonKnowledge)$/;

/** Whether a text has at least three words and isn't an address, selector or pattern. */
function isProse(text: string): boolean {
  return /[A-Za-z’'] [a-z’'(].* [A-Za-z]/.test(text) && !/^[./#[]|[{}<>=]|\\/.test(text);
}

const plain = (text: string) =>
  text
    .replaceAll(/`[^`]+`|\*[A-Z][^*]*\*/g, namePlaceholder)
    .replaceAll(/\s+/g, ' ')
    .trim();

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map(({literal}) => literal.text);
  return [node.head.text, ...parts].join(namePlaceholder);
}

function isSource({parent}: ts.Node): boolean {
  return ts.isCallExpression(parent) && sources.test(parent.expression.getText());
}

function isVerbatim(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && verbatim.has(node.name.getText());
}

/** The texts of a data module that readers see, with the lines of their literals. */
export function dataTexts(file: string, code: string): readonly ProseText[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const texts: ProseText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isVerbatim(node)) return;
    const text = textOf(node);
    if (text && isProse(text)) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart());
      texts.push({line: line + 1, text: plain(text), isSource: isSource(node)});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
