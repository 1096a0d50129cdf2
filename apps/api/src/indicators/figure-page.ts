import type { Cs6Clock, MetricDefinition, Ratio, TakenSnapshot } from '@minhbach/indicators';
import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { pageLink } from '../public-pages/page-request.js';
import { shortDay } from '../public-pages/short-day.js';
import type { PublishedAgencyDto } from '../published-answers/published-answer.dto.js';
import { figureTexts, saidOfDefinition } from './figure-texts.js';
import type { ReadableSnapshot } from './readable-snapshot.js';

interface Around {
  readonly agencyOf: (code: string) => PublishedAgencyDto;
  readonly taken: readonly TakenSnapshot[];
}

export function noFigures(language: Language): SafeHtml {
  const text = figureTexts[language];
  return html`<h1>${text.title}</h1>
    <p>${text.lead}</p>
    <p>${text.none}</p>`;
}

/** The figures of one month, each with n and what it means, and where its data are. */
export function figurePage(
  snapshot: ReadableSnapshot,
  { agencyOf, taken }: Around,
  language: Language,
): SafeHtml {
  const text = figureTexts[language];
  const { month, asOfOn, figures, fingerprint } = snapshot;
  const { cs5, cs6, sla } = figures;
  return html`<h1>${text.title}</h1>
    <p>${text.lead}</p>
    <h2>${text.month(shortMonth(month))}</h2>
    <dl class="facts">
      <dt>${text.received}</dt>
      <dd>${ratioText(cs5.whole.figure.received, language)}</dd>
      <dt>${text.median}</dt>
      <dd>${daysText(cs6.whole.figure.statutory, language)} (n = ${cs6.whole.n})</dd>
      <dt>${text.inTime}</dt>
      <dd>${ratioText(sla.whole.figure.inTime, language)}</dd>
      <dt>${text.asOf}</dt>
      <dd><time datetime="${asOfOn}">${shortDay(asOfOn)}</time></dd>
    </dl>
    ${agencyTable(snapshot, agencyOf, language)}
    <h2>${text.definitions}</h2>
    ${[cs5, cs6, sla].map(({ whole }) => definitionPart(whole.definition, language))}
    <h2>${text.data}</h2>
    <p>${text.dataLead}</p>
    <ul>
      <li>
        <a href="/chi-so/${month}/du-lieu.json">JSON</a> (<a href="/chi-so/du-lieu.schema.json"
          >JSON Schema</a
        >)
      </li>
      <li><a href="/chi-so/${month}/du-lieu.csv">CSV</a></li>
      <li><a href="/chi-so/${month}/du-lieu.xlsx">Excel</a></li>
    </ul>
    <p>${text.fingerprint}: <span class="code">${fingerprint}</span></p>
    ${monthList(taken, language)}`;
}

function monthList(taken: Around['taken'], language: Language): SafeHtml {
  const text = figureTexts[language];
  return html`<h2>${text.months}</h2>
    <ul>
      ${taken.map(
        (each) =>
          html`<li>
            <a href="${pageLink(`/chi-so/${each.month}`, language)}">${shortMonth(each.month)}</a>
          </li>`,
      )}
    </ul>`;
}

function agencyTable(
  { figures: { cs5, cs6, sla } }: ReadableSnapshot,
  agencyOf: Around['agencyOf'],
  language: Language,
): SafeHtml {
  const text = figureTexts[language];
  const rows = cs5.byAgency.map(({ agencyCode, n, enough, figure }, at) => {
    const days = cs6.byAgency[at]?.figure.statutory;
    const inTime = sla.byAgency[at]?.figure.inTime;
    const name = agencyCode === 'none' ? text.notRouted : agencyOf(agencyCode).name[language];
    const few = enough ? '' : ` (${text.few})`;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${n}${few}</td>
      <td>${ratioText(figure.received, language)}</td>
      <td>${days ? daysText(days, language) : text.noData}</td>
      <td>${inTime ? ratioText(inTime, language) : text.noData}</td>
    </tr>`;
  });
  return html`<h2>${text.byAgency}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${text.byAgency}">
      <table>
        <thead>
          <tr>
            <th scope="col">${text.agency}</th>
            <th scope="col">${text.measured}</th>
            <th scope="col">${text.received}</th>
            <th scope="col">${text.median}</th>
            <th scope="col">${text.inTime}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function definitionPart(definition: MetricDefinition, language: Language): SafeHtml {
  const text = figureTexts[language];
  const { name, version, variants } = definition;
  return html`<section>
    <h3>${name[language]} (${text.version} ${version})</h3>
    <dl class="facts">
      ${saidOfDefinition.map(
        (each) =>
          html`<dt>${text[each]}</dt>
            <dd>${definition[each][language]}</dd>`,
      )}
      ${variants.map(
        (variant) =>
          html`<dt>${variant.name[language]}</dt>
            <dd>${variant.meaning[language]}</dd>`,
      )}
    </dl>
  </section>`;
}

function ratioText(
  { numerator, denominator, value, interval95 }: Ratio,
  language: Language,
): string {
  const text = figureTexts[language];
  if (value === null || interval95 === null) return text.noData;
  const percent = (share: number) =>
    (share * 100).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
      maximumFractionDigits: 1,
    });
  const interval = `${percent(interval95.low)}–${percent(interval95.high)} %`;
  return `${percent(value)} % (${String(numerator)}/${String(denominator)}; ${text.interval} ${interval})`;
}

function daysText({ medianToDecision, longest }: Cs6Clock, language: Language): string {
  const text = figureTexts[language];
  if (medianToDecision !== null) return text.days(medianToDecision);
  return longest === null ? text.noData : text.longer(longest);
}

function shortMonth(month: string): string {
  return month.split('-').reverse().join('/');
}
