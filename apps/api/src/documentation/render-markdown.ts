import { html, type SafeHtml } from '@remix-run/html-template';
import { Marked, type Tokens } from 'marked';

/** The address under which a relative target is served; null where it is not. */
type AddressOf = (target: string) => string | null;

/** Renders a page written in Markdown. HTML in it is shown as it is written, not let through. */
export function renderMarkdown(
  text: string,
  addressOf: AddressOf,
): { title: string; content: SafeHtml } {
  const withoutComments = text.replace(/<!--[\s\S]*?-->/g, '');
  const title = /^# (.+)$/m.exec(withoutComments)?.[1] ?? '';
  const rendered = new Marked({ gfm: true, renderer: rendererWith(addressOf) }).parse(
    withoutComments,
    { async: false },
  );
  return { title, content: html.raw`${scrolling(rendered)}` };
}

/** A table that is wider than the page is moved by itself, by the keyboard as well. */
function scrolling(markup: string): string {
  return markup
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

/** The name of a heading in addresses, as the platforms make it on which the sources are read. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function rendererWith(addressOf: AddressOf) {
  return {
    heading(this: Renderer, { depth, text, tokens }: Tokens.Heading): string {
      return `<h${String(depth)} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
    },
    link(this: Renderer, { href, tokens }: Tokens.Link): string {
      const words = this.parser.parseInline(tokens);
      const address = servedAddress(href, addressOf);
      if (address === null) return words;
      return String(html`<a href="${address}">${html.raw`${words}`}</a>`);
    },
    image({ href, text }: Tokens.Image): string {
      const address = servedAddress(href, addressOf);
      return address === null
        ? String(html`<em>${text}</em>`)
        : String(html`<img src="${address}" alt="${text}" loading="lazy" />`);
    },
    code({ text }: Tokens.Code): string {
      return String(html`<pre tabindex="0"><code>${text}</code></pre>`);
    },
    html({ text }: Tokens.HTML | Tokens.Tag): string {
      return String(html`${text}`);
    },
  };
}

/** What the renderer of the library offers to ours. */
interface Renderer {
  readonly parser: { parseInline(tokens: Tokens.Generic[]): string };
}

function servedAddress(href: string, addressOf: AddressOf): string | null {
  if (href.startsWith('https://') || href.startsWith('#')) return href;
  const [path = '', anchor] = href.split('#', 2);
  const address = addressOf(path);
  return address === null || anchor === undefined ? address : `${address}#${anchor}`;
}
