import { html, type SafeHtml } from '@remix-run/html-template';
import { Marked, type Tokens } from 'marked';

/** Under which address a relative target is served, and in pixels how large it is when it is a picture. */
interface Served {
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
}

/** Null for what is not served. */
type AddressOf = (target: string) => Served | null;

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
      const served = servedAt(href, addressOf);
      if (served === null) return words;
      return String(html`<a href="${served.address}">${html.raw`${words}`}</a>`);
    },
    image({ href, text }: Tokens.Image): string {
      const served = servedAt(href, addressOf);
      if (served === null) return String(html`<em>${text}</em>`);
      const { address, width = '', height = '' } = served;
      return String(
        html`<img
          src="${address}"
          alt="${text}"
          width="${width}"
          height="${height}"
          loading="lazy"
        />`,
      );
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

function servedAt(href: string, addressOf: AddressOf): Served | null {
  if (href.startsWith('https://') || href.startsWith('#')) return { address: href };
  const [path = '', anchor] = href.split('#', 2);
  const served = addressOf(path);
  if (served === null || anchor === undefined) return served;
  return { ...served, address: `${served.address}#${anchor}` };
}
