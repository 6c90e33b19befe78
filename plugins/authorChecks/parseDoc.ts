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

/**
 * Parses a docs file as MDX with GitHub-flavored Markdown.
 * @throws with file and reason where it is not valid MDX
 */
export function parseDoc({file, text}: Doc): ParsedDoc {
  const {data, content} = matter(text);
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
    throw new Error(`${file}: not valid MDX: ${(error as Error).message}`, {cause: error});
  }
}
