import type { EntryCoverage, PublicationCoverage } from '@minhbach/publications';
import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { pageLink } from '../public-pages/page-request.js';
import { shortDay } from '../public-pages/short-day.js';
import { nameIn } from './name-in.js';
import { catalogueTexts, shownCounts } from './catalogue-texts.js';

/** First and last day of the documents that are counted. */
export interface CountedDays {
  readonly from: string;
  readonly to: string;
}

/** The catalogue, with how much of each entry is public this year. */
export function cataloguePage(
  { entries }: Pick<PublicationCoverage, 'entries'>,
  { from, to }: CountedDays,
  language: Language,
): SafeHtml {
  const text = catalogueTexts[language];
  const span = text.span(shortDay(from), shortDay(to));
  return html`<h1>${text.title}</h1>
    <p>${text.lead}</p>
    ${entries.length === 0 ? html`<p>${text.none}</p>` : coverageTable(entries, span, language)}
    <p class="screen"><a href="/api/publication-catalogue">${text.data}</a></p>`;
}

function coverageTable(
  entries: readonly EntryCoverage[],
  span: string,
  language: Language,
): SafeHtml {
  const text = catalogueTexts[language];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${text.title}">
    <table>
      <caption>
        ${span}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.entry}</th>
          <th scope="col">${text.owners}</th>
          ${shownCounts.map((count) => html`<th scope="col">${text[count]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry) => entryRow(entry, language))}
      </tbody>
    </table>
  </div>`;
}

function entryRow({ entry, ...coverage }: EntryCoverage, language: Language): SafeHtml {
  const { subject, owners } = entry;
  const href = pageLink(`/danh-muc-cong-khai/${subject.id}`, language);
  return html`<tr>
    <td><a href="${href}">${nameIn(language)(subject)}</a></td>
    <td>${owners.map(nameIn(language)).join('; ')}</td>
    ${shownCounts.map((count) => html`<td>${coverage[count]}</td>`)}
  </tr>`;
}
