import { localDateOf } from '@minhbach/calendar';
import type {
  EntryCoverage,
  PublicationStanding,
  PublishedDocument,
  PublishedLink,
} from '@minhbach/publications';
import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { pageLink } from '../public-pages/page-request.js';
import { shortDay } from '../public-pages/short-day.js';
import type { CountedDays } from './catalogue-page.js';
import { nameIn } from './name-in.js';
import { catalogueTexts, shownCounts } from './catalogue-texts.js';

export interface DocumentPage {
  readonly items: readonly PublishedDocument[];
  /** The key after which the next page begins; null at the end. */
  readonly next: string | null;
}

/** One entry of the catalogue: what the rule is, how far it is kept, and the documents with their checked links. */
export function catalogueEntryPage(
  coverage: EntryCoverage,
  documents: DocumentPage,
  span: CountedDays,
  language: Language,
): SafeHtml {
  const text = catalogueTexts[language];
  const { subject } = coverage.entry;
  const here = `/danh-muc-cong-khai/${subject.id}`;
  const { items, next } = documents;
  return html`<h1>${nameIn(language)(subject)}</h1>
    ${ruleFacts(coverage, language)}
    <h2>${text.span(shortDay(span.from), shortDay(span.to))}</h2>
    ${countFacts(coverage, language)}
    <h2>${text.published}</h2>
    ${items.length === 0 ? html`<p>${text.nothing}</p>` : null}
    <ul class="entries">
      ${items.map((item) => documentLine(item, language))}
    </ul>
    ${next && html`<p class="screen"><a class="button second" rel="next" href="${pageLink(here, language, { tiep: next })}">${text.more}</a></p>`}
    <p class="screen"><a href="${pageLink('/danh-muc-cong-khai', language)}">${text.back}</a></p>`;
}

function ruleFacts({ entry }: EntryCoverage, language: Language): SafeHtml {
  const text = catalogueTexts[language];
  const { subject, owners, places } = entry;
  const { limitWorkingDays, legalBasis, verified, rhythm } = subject;
  const limit = limitWorkingDays === null ? text.unlimited : text.days(limitWorkingDays);
  return html`<dl class="facts">
    <dt>${text.owners}</dt>
    <dd>${owners.map(nameIn(language)).join('; ')}</dd>
    <dt>${text.places}</dt>
    <dd>${places.map(nameIn(language)).join('; ')}</dd>
    <dt>${text.limit}</dt>
    <dd>${verified ? limit : `${limit} (${text.unverified})`}</dd>
    <dt>${text.rhythm}</dt>
    <dd>${text.rhythms[rhythm]}</dd>
    <dt>${text.basis}</dt>
    <dd lang="vi">${legalBasis}</dd>
  </dl>`;
}

function countFacts({ entry, staleOwners, ...counts }: EntryCoverage, language: Language) {
  const text = catalogueTexts[language];
  const stale = entry.owners.filter(({ code }) => staleOwners.includes(code)).map(nameIn(language));
  const { medianLag } = counts;
  return html`<dl class="facts">
    ${shownCounts.map(
      (count) =>
        html`<dt>${text[count]}</dt>
          <dd>${counts[count]}</dd>`,
    )}
    ${
      medianLag === null
        ? null
        : html`<dt>${text.median}</dt>
            <dd>${medianLag}</dd>`
    }
    ${
      stale.length === 0
        ? null
        : html`<dt>${text.stale}</dt>
            <dd>${stale.join('; ')}</dd>`
    }
  </dl>`;
}

function documentLine({ document, links }: PublishedDocument, language: Language): SafeHtml {
  const text = catalogueTexts[language];
  const { numberSymbol, title, documentOn, ownerName } = document;
  return html`<li>
    <h3 lang="vi">${numberSymbol} ${title}</h3>
    <p class="quiet">
      <span lang="vi">${ownerName}</span> · ${text.documentOn}
      ${shortDay(documentOn)}${whenPublic(document, language)}
    </p>
    ${links.map((link) => linkLine(link, language))}
  </li>`;
}

function whenPublic(
  { publishedOn, lagWorkingDays, timing }: PublicationStanding,
  language: Language,
): string {
  if (publishedOn === null || timing === null) return '';
  const text = catalogueTexts[language];
  const since = text.since(shortDay(publishedOn), lagWorkingDays ?? 0);
  return ` · ${since} (${text.timings[timing]})`;
}

function linkLine({ place, link, checkedAt, deadSince }: PublishedLink, language: Language) {
  const text = catalogueTexts[language];
  const dayOf = (at: Date) => shortDay(localDateOf(at));
  const checked = checkedAt === null ? '' : text.checked(dayOf(checkedAt));
  return html`<p>
    <a href="${link}" rel="external nofollow">${nameIn(language)(place)}</a>
    <span class="quiet">${deadSince === null ? checked : text.isDead(dayOf(deadSince))}</span>
  </p>`;
}
