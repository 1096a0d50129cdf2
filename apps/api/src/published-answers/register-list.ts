import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { pageLink } from '../public-pages/page-request.js';
import { shortDay } from '../public-pages/short-day.js';
import type { PublishedAgencyDto, PublishedAnswerSummaryDto } from './published-answer.dto.js';
import { registerTexts } from './register-texts.js';

/** What was asked of the register, as it stands in the address. */
export interface RegisterSearch {
  readonly words: string;
  readonly agency: string;
  readonly year: string;
}

export interface RegisterList {
  readonly search: RegisterSearch;
  readonly agencies: readonly PublishedAgencyDto[];
  readonly years: readonly number[];
  readonly items: readonly PublishedAnswerSummaryDto[];
  /** Parameters of the next page; null at the end. */
  readonly next: Readonly<Record<string, string>> | null;
}

/** The search and what it found. */
export function registerList(list: RegisterList, language: Language): SafeHtml {
  const text = registerTexts[language];
  const { search, items, next } = list;
  const isSearch = Object.values(search).some((value) => value !== '');
  return html`<h1>${text.title}</h1>
    <p>${text.lead}</p>
    ${searchForm(list, language)}
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">${isSearch ? text.results : text.newest}</h2>
      ${items.length === 0 ? html`<p>${isSearch ? text.none : text.empty}</p>` : null}
      <ul class="entries">
        ${items.map((item) => entryLine(item, language))}
      </ul>
      ${next && html`<p class="screen"><a class="button second" rel="next" href="${pageLink('/cong-khai', language, next)}">${text.more}</a></p>`}
    </section>
    <p class="screen">
      <a href="/cong-khai/atom.xml" type="application/atom+xml">${text.feed}</a>
    </p>`;
}

function searchForm({ search, agencies, years }: RegisterList, language: Language): SafeHtml {
  const text = registerTexts[language];
  const named = agencies.map(({ code, name }): [string, string] => [code, name[language]]);
  const numbered = years.map((year): [string, string] => [String(year), String(year)]);
  return html`<form action="/cong-khai" method="get" role="search">
    ${language === 'en' ? html`<input type="hidden" name="lang" value="en" />` : null}
    <label for="tu">${text.words}<span class="hint" id="tu-g">${text.wordsHint}</span></label>
    <input
      id="tu"
      name="tu"
      type="search"
      maxlength="200"
      aria-describedby="tu-g"
      value="${search.words}"
    />
    <div class="fields">
      <div>${choice('co-quan', text.agency, named, search.agency, language)}</div>
      <div>${choice('nam', text.year, numbered, search.year, language)}</div>
      <button type="submit">${text.search}</button>
    </div>
  </form>`;
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  language: Language,
): SafeHtml {
  const all: readonly [string, string] = ['', registerTexts[language].all];
  return html`<label for="${name}">${label}</label
    ><select id="${name}" name="${name}">
      ${[all, ...options].map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen ? html` selected` : null}>
            ${text}
          </option>`,
      )}
    </select>`;
}

function entryLine(item: PublishedAnswerSummaryDto, language: Language): SafeHtml {
  const { subject, agency, answeredOn, page } = item;
  const text = registerTexts[language];
  return html`<li>
    <h3><a href="${pageLink(page, language)}" lang="vi">${subject}</a></h3>
    <p class="quiet">${agency.name[language]} · ${text.answered} ${shortDay(answeredOn)}</p>
  </li> `;
}
