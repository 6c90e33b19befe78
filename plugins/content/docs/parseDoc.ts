import matter from 'gray-matter';
import type {Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** A source file of the docs folder. */
export interface Doc {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** A source file, parsed, with lines that count from the top of the file. */
export interface ParsedDoc {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly root: Root;
}

/** Where a parser stopped: MDX names a line, YAML counts lines from 0. */
interface ParserError extends Error {
  readonly line?: number;
  readonly mark?: {readonly line: number};
}

/** The reason of gray-matter's or MDX's parser, with file and line. */
function notValid(what: string, file: string, error: unknown): Error {
  const {message, line, mark} = error as ParserError;
  const at = mark ? mark.line + 1 : line;
  const where = at === undefined ? file : `${file}:${at}`;
  return new Error(`${where}: not valid ${what}: ${message.split('\n')[0]}`, {cause: error});
}

function readFrontMatter({file, text}: Doc) {
  try {
    // With options, as gray-matter otherwise remembers texts, and a broken one as if it were fine.
    return matter(text, {});
  } catch (error) {
    throw notValid('front matter', file, error);
  }
}

/**
 * Parses a docs file as MDX with GitHub-flavored Markdown.
 * @throws with file, line and reason where it is not valid
 */
export function parseDoc({file, text}: Doc): ParsedDoc {
  const {data, content} = readFrontMatter({file, text});
  // Blank lines in the place of the front matter keep the line numbers.
  const skipped = text.slice(0, text.length - content.length).replace(/[^\n]/g, '');
  try {
    const root = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkMdx)
      .parse(skipped + content);
    return {file, frontMatter: data, root};
  } catch (error) {
    throw notValid('MDX', file, error);
  }
}

/** Gives the tree of a docs file, which nobody may change. */
export type DocReader = (doc: Doc) => ParsedDoc;

/**
 * A reader for one load of the docs: what has been parsed is not parsed again, which is what most of
 * the load's time would go into.
 */
export function docReader(): DocReader {
  const known = new Map<string, ParsedDoc>();
  return ({file, text}) => {
    const key = `${file}\n${text}`;
    const parsed = known.get(key) ?? parseDoc({file, text});
    known.set(key, parsed);
    return parsed;
  };
}
