import { printedDay, type ExplainedDay } from '@minhbach/calendar';
import type { TrackedRequest } from '@minhbach/requests';
import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';

type Running = NonNullable<TrackedRequest['deadline']>;

const texts = {
  vi: {
    title: 'Hạn này được tính thế nào',
    table: 'Từng ngày, từ ngày nhận yêu cầu hợp lệ đến hạn trả lời',
    day: 'Ngày',
    counted: 'Ngày thứ',
    uncounted: 'không tính',
    reason: 'Lý do',
    law: 'Căn cứ',
    unverified: 'chưa đối chiếu được với văn bản đã công bố',
    breached: (day: string) =>
      `Yêu cầu đã quá hạn từ ${day}; việc này được ghi lại và không xóa được.`,
  },
  en: {
    title: 'How this date is counted',
    table: 'Day by day, from valid receipt to the due date',
    day: 'Day',
    counted: 'Counts as',
    uncounted: 'not counted',
    reason: 'Reason',
    law: 'Legal basis',
    unverified: 'not yet compared with the published text',
    breached: (day: string) =>
      `It has been overdue since ${day}; that is recorded and cannot be erased.`,
  },
} as const;

/** Every day on the way to the due date, with the reason why it counts or does not. */
export function dayLedger(deadline: Running, language: Language): SafeHtml {
  const text = texts[language];
  const { explanation, regime, breaches } = deadline;
  const verified = regime.verified === 'yes' ? '' : ` (${text.unverified})`;
  return html`<section aria-labelledby="han">
    <h2 id="han">${text.title}</h2>
    <p>${explanation.sentence[language]}</p>
    ${breaches.map(({ breachedOn }) => html`<p>${text.breached(printedDay(breachedOn)[language])}</p>`)}
    <div class="scroll" tabindex="0" role="region" aria-labelledby="ngay">
      <table>
        <caption id="ngay">
          ${text.table}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.day}</th>
            <th scope="col">${text.counted}</th>
            <th scope="col">${text.reason}</th>
          </tr>
        </thead>
        <tbody>
          ${explanation.days.map((day) => dayRow(day, language))}
        </tbody>
      </table>
    </div>
    <p class="quiet">${text.law}: ${regime.name[language]}${verified}.</p>
  </section>`;
}

function dayRow({ date, ordinal, reason }: ExplainedDay, language: Language): SafeHtml {
  const uncounted = texts[language].uncounted;
  return html`<tr${ordinal === null ? html` class="off"` : null}><th scope="row">${printedDay(date)[language]}</th>
<td>${ordinal ?? uncounted}</td><td>${reason[language]}</td></tr>
`;
}
