import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix, sep } from 'node:path';
import { imageSize } from 'image-size';
import {
  noDocumentation,
  type Documentation,
  type DocumentationFile,
  type DocumentationPage,
} from './documentation.js';
import { renderMarkdown } from './render-markdown.js';

const types: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.bpmn': 'application/xml',
};

/** A table of pictures of all screens, for those who look after them. */
const leftOut = ['screens/README.md'];

/**
 * Reads the Markdown files of a folder, those of its folders included, and what they show. A link from page to page leads to
 * the page as it is served; one that leads out of the folder, into the sources, is left as text.
 */
export function readDocumentation(folder: string | undefined): Documentation {
  if (folder === undefined || !existsSync(folder)) return noDocumentation;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md') && !leftOut.includes(path));
  const pages = new Map<string, DocumentationPage>();
  const files = new Map<string, DocumentationFile>();
  for (const path of paths) {
    const addressOf = (target: string) => {
      const aim = posix.join(posix.dirname(path), target);
      if (paths.includes(aim)) return { address: pageAddress(aim) };
      if (!(extname(aim) in types) || !existsSync(join(folder, aim))) return null;
      const file = files.get(basename(aim)) ?? fileAt(join(folder, aim));
      files.set(basename(aim), file);
      return { address: `/tai-lieu/tep/${basename(aim)}`, ...sizeOf(file) };
    };
    const { title, content } = renderMarkdown(readFileSync(join(folder, path), 'utf8'), addressOf);
    pages.set(slugOf(path), { title, content, language: languageOf(path) });
  }
  return { pages, files };
}

function pageAddress(path: string): string {
  const slug = slugOf(path);
  return slug === '' ? '/tai-lieu' : `/tai-lieu/${slug}`;
}

/** `how-to/upgrade.md` → `how-to/upgrade`; the README of a folder stands for it. */
function slugOf(path: string): string {
  return path.replace(/\.md$/, '').replace(/(^|\/)README$/, '');
}

function languageOf(path: string): 'vi' | 'en' {
  return path.startsWith('cam-nang/') ? 'vi' : 'en';
}

/** So that a browser keeps its place before it has come. */
function sizeOf({ type, bytes }: DocumentationFile): { width?: number; height?: number } {
  if (!type.startsWith('image/')) return {};
  const { width, height } = imageSize(bytes);
  return { width, height };
}

function fileAt(path: string): DocumentationFile {
  return { type: types[extname(path)] ?? 'application/octet-stream', bytes: readFileSync(path) };
}
