import { localTimeOf } from '@minhbach/calendar';
import { documentKinds, isReady } from '@minhbach/documents';
import { html, type SafeHtml } from '@remix-run/html-template';
import { stateNames } from '../files/file-view.js';
import type { Language } from '../problems/problem.js';
import { registerTexts } from '../published-answers/register-texts.js';
import type { ReadableAnswer } from './answer-access.service.js';
import { dayLedger } from './day-ledger.js';
import { stateBox } from './tracking-view.js';

const texts = {
  vi: {
    until: (time: string) =>
      `Bạn xem và tải về được đến ${time}. Sau đó cần mã mới của cơ quan: hãy tải về ngay những gì bạn cần.`,
    letters: 'Văn bản trả lời',
    page: 'xem, in',
    answer: 'Nội dung trả lời',
    link: 'Địa chỉ',
    files: 'Tệp kèm theo',
    size: (kilobytes: string) => `${kilobytes} kB`,
  },
  en: {
    until: (time: string) =>
      `You can read and download until ${time}. After that you need a new code: save now what you need.`,
    letters: 'The answer as a letter',
    page: 'read, print',
    answer: 'Answer',
    link: 'Address',
    files: 'Files',
    size: (kilobytes: string) => `${kilobytes} kB`,
  },
} as const;

/** The answer to a request, for whoever opened it: letters, items and files, all of it below `path`. */
export function answerView(answer: ReadableAnswer, path: string, language: Language): SafeHtml {
  const { tracked, items, until } = answer;
  return html`<p class="code">${tracked.code}</p>
    <h1 lang="vi">${tracked.title}</h1>
    <p class="box due-soon screen">${texts[language].until(localTimeOf(until))}</p>
    ${stateBox(tracked, language)} ${letterList(answer, path, language)}
    ${items.map((item) => itemPart(item, language))} ${fileList(answer, path, language)}
    ${tracked.deadline && dayLedger(tracked.deadline, language)}`;
}

function letterList({ letters }: ReadableAnswer, path: string, language: Language): SafeHtml {
  const text = texts[language];
  return html`<section aria-labelledby="van-ban">
    <h2 id="van-ban">${text.letters}</h2>
    <ul>
      ${letters.map(({ key, kind, symbol }) => {
        const href = `${path}/van-ban/${key}`;
        return html`<li>
          ${documentKinds[kind].name[language]} ${symbol}:
          <a href="${href}/html">${text.page}<span class="hidden"> ${symbol}</span></a
          >,
          <a href="${href}/pdf">PDF<span class="hidden"> ${symbol}</span></a>
        </li>`;
      })}
    </ul>
  </section>`;
}

function itemPart(item: ReadableAnswer['items'][number], language: Language): SafeHtml {
  const text = texts[language];
  const { description, outcome, answer, publicLink } = item;
  return html`<section>
    <h2 lang="vi">${description}</h2>
    ${outcome && html`<p><b>${registerTexts[language].outcomes[outcome]}</b></p>`}
    ${
      answer &&
      html`<h3>${text.answer}</h3>
        <p class="said" lang="vi">${answer}</p>`
    }
    ${publicLink && html`<p>${text.link}: ${publicLink}</p>`}
  </section>`;
}

function fileList({ files }: ReadableAnswer, path: string, language: Language): SafeHtml | null {
  const text = texts[language];
  if (files.length === 0) return null;
  return html`<section aria-labelledby="tep">
    <h2 id="tep">${text.files}</h2>
    <ul>
      ${files.map((file) => {
        const { key, name, sizeBytes, sha256 } = file;
        const size = text.size(String(Math.ceil(Number(sizeBytes) / 1000)));
        if (!isReady(file)) return html`<li>${name}: ${stateNames[file.state][language]}</li>`;
        return html`<li>
          <a href="${path}/tep/${key}">${name}</a> (${size})<br /><small>SHA-256: ${sha256}</small>
        </li>`;
      })}
    </ul>
  </section>`;
}
