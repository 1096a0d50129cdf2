import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Marked, type Token } from 'marked';
import { readDocumentation } from './read-documentation.js';
import { anchorOf } from './render-markdown.js';

const root = process.cwd();
const leftOut = /^(node_modules|dist|data|reports|coverage|\.git)(\/|$)|node_modules/;

const pages = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !leftOut.test(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(entry.name, path),
        )
      : [entry.name],
  )
  .filter((path) => path.endsWith('.md') && !leftOut.test(path));

const tokensOf = (path: string): Token[] => {
  const found: Token[] = [];
  const marked = new Marked();
  void marked.walkTokens(marked.lexer(readFileSync(join(root, path), 'utf8')), (token) => {
    found.push(token);
  });
  return found;
};

/** Links and pictures, those that a table of pictures has in HTML included. */
function targetsOf(path: string): string[] {
  return tokensOf(path).flatMap((token) => {
    if (token.type === 'link' || token.type === 'image') return [String(token.href)];
    if (token.type !== 'html') return [];
    return [...token.raw.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = '']) => target);
  });
}

function anchorsOf(path: string): string[] {
  return tokensOf(path).flatMap((token) =>
    token.type === 'heading' ? [anchorOf(String(token.text))] : [],
  );
}

function faultOf(page: string, target: string): string | null {
  if (/^https?:|^mailto:/.test(target)) return null;
  const [path = '', anchor] = decodeURI(target).split('#', 2);
  const aim = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, aim))) return `${page}: there is no ${target}`;
  if (anchor === undefined || statSync(join(root, aim)).isDirectory()) return null;
  return anchorsOf(aim).includes(anchor) ? null : `${page}: there is no ${target}`;
}

describe('the pages that are written in Markdown', () => {
  it('lead only to what there is', () => {
    const faults = pages.flatMap((page) =>
      targetsOf(page).flatMap((target) => faultOf(page, target) ?? []),
    );
    expect(pages.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  it('are written in composed letters', () => {
    const decomposed = pages.filter((page) => {
      const text = readFileSync(join(root, page), 'utf8');
      return text.normalize('NFC') !== text;
    });
    expect(decomposed).toEqual([]);
  });

  it('are all within reach of the first page that the service shows', () => {
    const { pages: served } = readDocumentation(join(root, 'docs'));
    const reached = new Set(['']);
    for (const slug of reached) {
      const text = String(served.get(slug)?.content ?? '');
      for (const [, next = ''] of text.matchAll(/href="\/tai-lieu\/?([^"#]*)/g)) {
        if (!next.startsWith('tep/')) reached.add(next);
      }
    }
    expect([...served.keys()].sort()).toEqual([...reached].sort());
  });
});
