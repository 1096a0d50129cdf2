import { localDateOf, localTimeOf, printedDay } from '@minhbach/calendar';
import { documentKinds, qrSvg, type OfficialDocument } from '@minhbach/documents';
import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { shortDay } from '../public-pages/short-day.js';
import { dayLedger } from '../tracking/day-ledger.js';
import { stateBox } from '../tracking/tracking-view.js';
import type { Receipt } from './receipt.service.js';
import { receiptTexts } from './receipt-texts.js';

/** What was sent, what comes next and until when, and where to look it up. */
export function receiptView(receipt: Receipt, language: Language): SafeHtml {
  const text = receiptTexts[language];
  const { request, tracked, letters } = receipt;
  return html`<p class="code">${text.title}</p>
    <h1 lang="vi">${request.title}</h1>
    ${stateBox(tracked, language)} ${facts(receipt, language)}
    <section aria-labelledby="noi-dung">
      <h2 id="noi-dung">${text.items}</h2>
      <ol lang="vi">
        ${request.items.map(({ description }) => html`<li>${description}</li>`)}
      </ol>
    </section>
    ${tracked.outcome === null ? nextSteps(receipt, language) : null}
    ${letters.length > 0 ? letterList(letters, language) : null}
    ${tracked.deadline && dayLedger(tracked.deadline, language)} ${trackingPart(receipt, language)}`;
}

function facts({ request, tracked }: Receipt, language: Language): SafeHtml {
  const text = receiptTexts[language];
  const { submittedAt, registerSymbol, requestedDelivery } = request;
  const sent = `${localTimeOf(submittedAt)} ${shortDay(localDateOf(submittedAt))}`;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [text.code, request.code],
    [text.sent, sent],
    [text.agency, tracked.agency?.[language]],
    [text.register, registerSymbol],
    [text.delivery, text.deliveries[requestedDelivery]],
  ];
  return html`<dl class="facts">
    ${rows.map(([name, value]) =>
      value
        ? html`<dt>${name}</dt>
            <dd>${value}</dd>`
        : null,
    )}
  </dl>`;
}

function nextSteps({ request, tracked, expected }: Receipt, language: Language): SafeHtml {
  const text = receiptTexts[language];
  const day = (date: string) => printedDay(date)[language];
  const { noticeDueOn, noticeIssuedOn } = request;
  const steps = [
    ...(expected ? [text.check, text.expected(day(expected.simple), day(expected.complex))] : []),
    ...(noticeDueOn !== null && noticeIssuedOn === null ? [text.notice(day(noticeDueOn))] : []),
    ...(tracked.deadline ? [text.answer(day(tracked.deadline.dueOn))] : []),
    text.receive,
  ];
  return html`<section aria-labelledby="tiep">
    <h2 id="tiep">${text.next}</h2>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}

/** Each letter as a page that can be read aloud and printed, and as PDF, both as they were issued. */
function letterList(letters: readonly OfficialDocument[], language: Language): SafeHtml {
  const text = receiptTexts[language];
  return html`<section aria-labelledby="van-ban">
    <h2 id="van-ban">${text.letters}</h2>
    <ul>
      ${letters.map(
        ({ key, subjectKey, kind, symbol, issuedOn }) =>
          html`<li>
            ${documentKinds[kind].name[language]} ${symbol}, ${shortDay(issuedOn)}:
            <a href="/api/requests/${subjectKey}/documents/${key}/html"
              >${text.page}<span class="hidden"> ${symbol}</span></a
            >,
            <a href="/api/requests/${subjectKey}/documents/${key}/pdf"
              >PDF<span class="hidden"> ${symbol}</span></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function trackingPart({ trackingUrl }: Receipt, language: Language): SafeHtml {
  const text = receiptTexts[language];
  return html`<section aria-labelledby="tra-cuu">
    <h2 id="tra-cuu">${text.tracking}</h2>
    <p>${text.keep}</p>
    <p class="qr">${html.raw`${qrSvg(trackingUrl, text.qr)}`}</p>
    <p><a href="${trackingUrl}">${trackingUrl}</a></p>
  </section>`;
}
