import { answerPath, type TrackedRequest } from '@minhbach/requests';
import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { icon } from '../public-pages/icons.js';
import { pageLink } from '../public-pages/page-request.js';
import { dayLedger } from './day-ledger.js';
import { stageList } from './stage-list.js';
import { trackedState, type Tag } from './tracked-state.js';

const texts = {
  vi: {
    how: 'Hạn này được tính thế nào?',
    again: 'Tra cứu yêu cầu khác',
    open: 'Mở kết quả bằng mã truy cập một lần',
  },
  en: {
    how: 'How is this date counted?',
    again: 'Track another request',
    open: 'Open the answer with the one-time code',
  },
} as const;

/** Where a request is, what the law says of its date, and why. */
export function trackingView(request: TrackedRequest, language: Language, form: string): SafeHtml {
  const { code, title, deadline } = request;
  return html`<p class="code">${code}</p>
    <h1 lang="vi">${title}</h1>
    ${stateBox(request, language)} ${request.isOpenedByCode ? answerLink(code, language) : null}
    ${stageList(request, language)} ${deadline && dayLedger(deadline, language)}
    <p class="screen"><a href="${form}">${texts[language].again}</a></p>`;
}

function answerLink(code: string, language: Language): SafeHtml {
  const href = pageLink(answerPath(code), language);
  return html`<p class="screen"><a class="button" href="${href}">${texts[language].open}</a></p>`;
}

/** The state in a box of its own: tag, sentence, and what follows. */
export function stateBox(request: TrackedRequest, language: Language): SafeHtml {
  const { tags, heading, sentence, notes } = trackedState(request, language);
  const how = html` <a class="screen" href="#han">${texts[language].how}</a>`;
  const [first] = tags;
  return html`<div class="box ${first.name}">
    <h2>${tags.map(tagView)}${heading}</h2>
    <p>${sentence}${request.deadline && how}</p>
    ${notes.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

function tagView({ name, text }: Tag): SafeHtml {
  return html`<span class="tag ${name}">${icon(name)}${text}</span>`;
}
