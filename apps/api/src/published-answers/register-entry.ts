import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { pageLink } from '../public-pages/page-request.js';
import { shortDay } from '../public-pages/short-day.js';
import type { PublishedAnswerDto, PublishedItemDto } from './published-answer.dto.js';
import { registerTexts } from './register-texts.js';

/** One entry of the register: every item with its answer, in the words of the agency. */
export function registerEntry(answer: PublishedAnswerDto, language: Language): SafeHtml {
  const text = registerTexts[language];
  const { subject, agency, answeredOn, publishedOn, items, redactionNote } = answer;
  return html`<article>
      <h1 lang="vi">${subject}</h1>
      <dl class="facts">
        <dt>${text.agency}</dt>
        <dd>${agency.name[language]}</dd>
        <dt>${text.answered}</dt>
        <dd><time datetime="${answeredOn}">${shortDay(answeredOn)}</time></dd>
        <dt>${text.published}</dt>
        <dd><time datetime="${publishedOn}">${shortDay(publishedOn)}</time></dd>
        ${
          redactionNote &&
          html`<dt>${text.redaction}</dt>
            <dd lang="vi">${redactionNote}</dd>`
        }
      </dl>
      ${items.map((item) => itemPart(item, language))}
    </article>
    <p class="screen"><a href="${pageLink('/cong-khai', language)}">${text.back}</a></p>`;
}

function itemPart(item: PublishedItemDto, language: Language): SafeHtml {
  const text = registerTexts[language];
  const { question, outcome, answer, publicLink, files } = item;
  return html`<section>
    <h2 lang="vi">${question}</h2>
    <p><b>${text.outcomes[outcome]}</b></p>
    ${
      answer &&
      html`<h3>${text.answer}</h3>
        <p class="said" lang="vi">${answer}</p>`
    }
    ${publicLink && html`<p>${text.link}: ${linkTo(publicLink)}</p>`} ${fileList(files, language)}
  </section>`;
}

function fileList(files: PublishedItemDto['files'], language: Language): SafeHtml | null {
  if (files.length === 0) return null;
  return html`<h3>${registerTexts[language].files}</h3>
    <ul>
      ${files.map(
        ({ href, name, size, sha256 }) =>
          html`<li>
            <a href="${href}" lang="vi">${name}</a> (${String(Math.ceil(size / 1000))} kB)<br /><small
              >SHA-256: ${sha256}</small
            >
          </li>`,
      )}
    </ul>`;
}

/** Only what a browser opens as a page becomes a link; everything else stays text. */
function linkTo(address: string): SafeHtml {
  const isPage = /^https?:\/\//i.test(address) && URL.canParse(address);
  return isPage
    ? html`<a href="${address}" rel="nofollow noreferrer">${address}</a>`
    : html`${address}`;
}
