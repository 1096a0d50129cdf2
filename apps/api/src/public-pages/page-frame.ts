import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { fontPaths } from './page-fonts.js';
import { pageLink } from './page-request.js';
import { pageStyle } from './page-style.js';

/** A page before it is put into its frame. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Path, and the parameters that the same page in the other language needs. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly main: SafeHtml;
  /** Address of a feed of the same content. */
  readonly feed?: string;
}

const texts = {
  vi: {
    site: 'Cung cấp thông tin cho doanh nghiệp',
    skip: 'Đến nội dung chính',
    pages: 'Các trang công khai',
    tracking: 'Tra cứu yêu cầu',
    register: 'Thông tin đã công khai',
    catalogue: 'Danh mục công khai',
    figures: 'Chỉ số công khai',
    documentation: 'Tài liệu và cẩm nang sử dụng',
    foot: 'Ngày và thời hạn do hệ thống tính theo lịch làm việc đã công bố.',
  },
  en: {
    site: 'Information for businesses',
    skip: 'To the main content',
    pages: 'Public pages',
    tracking: 'Track a request',
    register: 'Published information',
    catalogue: 'What must be published',
    figures: 'Published figures',
    documentation: 'Documentation and manuals',
    foot: 'Days and limits are counted by the service from the published working calendar.',
  },
} as const;

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%2314263d' d='M0 0h16v16H0z'/%3E%3Cpath fill='%23ffbf47' d='M3 12V4h2l3 4 3-4h2v8h-2V7L8 11 5 7v5z'/%3E%3C/svg%3E";

/** The whole document: no script, nothing from elsewhere. */
export function pageFrame({ language, title, path, main, feed, ...page }: Page): string {
  const text = texts[language];
  const preloads = fontPaths.map(
    (href) => html`<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin />`,
  );
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${preloads}
        <title>${title} – ${text.site}</title>
        <link rel="icon" href="${icon}" />
        ${feed === undefined ? null : html`<link rel="alternate" type="application/atom+xml" href="${feed}" title="${text.register}" />`}
        ${html.raw`<style>${pageStyle}</style>`}
      </head>
      <body>
        <a class="skip" href="#chinh">${text.skip}</a>
        <header class="band">
          <div>
            <a class="name" href="/">${text.site}</a>
            <nav aria-label="${text.pages}">
              ${pages.map((each) => navLink(each, language, path))}
            </nav>
            ${languageLink(language, path, page.parameters)}
          </div>
        </header>
        <main id="chinh" tabindex="-1">${main}</main>
        <footer class="foot">
          <p>${text.foot}</p>
          <p><a href="${pageLink('/tai-lieu', language)}">${text.documentation}</a></p>
        </footer>
      </body>
    </html> `;
  return String(document);
}

const pages = [
  ['/tra-cuu', 'tracking'],
  ['/cong-khai', 'register'],
  ['/danh-muc-cong-khai', 'catalogue'],
  ['/chi-so', 'figures'],
] as const;

function navLink([href, name]: (typeof pages)[number], language: Language, path: string): SafeHtml {
  const current = path === href || path.startsWith(`${href}/`);
  const label = texts[language][name];
  return html`<a
    href="${pageLink(href, language)}"
    ${current ? html` aria-current="${path === href ? 'page' : 'true'}"` : null}
    >${label}</a
  >`;
}

const languageNames = { vi: 'Tiếng Việt', en: 'English' } as const;

/** The same page in the other language, which names itself. */
function languageLink(
  language: Language,
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): SafeHtml {
  const other = language === 'vi' ? 'en' : 'vi';
  const href = `${path}?${new URLSearchParams({ ...parameters, lang: other }).toString()}`;
  return html`<a class="language" href="${href}" lang="${other}" hreflang="${other}"
    >${languageNames[other]}</a
  >`;
}
