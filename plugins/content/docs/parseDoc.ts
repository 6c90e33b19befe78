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

/** A parsed source file, with line numbers from the top of the file. */
export interface ParsedDoc {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly root: Root;
}

/** The position where a parser stopped: MDX names a line, YAML counts lines from 0. */
interface ParserError extends Error {
  readonly line?: number;
  readonly mark?: {readonly line: number};
}

/** The error of gray-matter's or MDX's parser, with file and line. */
function notValid(what: string, file: string, error: unknown): Error {
  const {message, line, mark} = error as ParserError;
  const at = mark ? mark.line + 1 : line;
  const where = at === undefined ? file : `${file}:${at}`;
  return new Error(`${where}: not valid ${what}: ${message.split('\n')[0]}`, {cause: error});
}

function readFrontMatter({file, text}: Doc) {
  try {
    // Pass options: without them gray-matter caches texts, and returns a broken one as valid.
    return matter(text, {});
  } catch (error) {
    throw notValid('front matter', file, error);
  }
}

/**
 * Parses a docs file as MDX with GitHub-flavored Markdown.
 * @throws if it is invalid, with file, line and reason
 */
export function parseDoc({file, text}: Doc): ParsedDoc {
  const {data, content} = readFrontMatter({file, text});
  // Blank lines instead of the front matter keep the line numbers.
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

/** Returns the tree of a docs file, which callers must not change. */
export type DocReader = (doc: Doc) => ParsedDoc;

/**
 * A reader for one load of the docs, which parses each file only once: parsing would take most of
 * the load's time.
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
