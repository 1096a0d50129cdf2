import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';
import { pageLink } from '../public-pages/page-request.js';

/** Why the answer stays closed: nothing that can be a code was typed, or what it is. */
export type AnswerFault = 'malformed' | 'unknown' | 'used' | 'over' | 'too-many';

const texts = {
  vi: {
    title: 'Nhận kết quả bằng mã truy cập một lần',
    lead: 'Nhập mã mà cơ quan đã gửi hoặc trao cho bạn. Mã chỉ dùng được một lần; sau khi mở, bạn có 60 phút để xem và tải về.',
    code: 'Mã truy cập một lần',
    hint: 'Gồm 12 ký tự, ví dụ K7QM-3XPD-9HTA. Không phân biệt chữ hoa, chữ thường.',
    open: 'Mở kết quả',
    track: 'Tra cứu tình trạng giải quyết',
    closed: 'Chưa mở được kết quả',
    faults: {
      malformed: 'Nhập đủ 12 ký tự của mã.',
      unknown: 'Mã không đúng với yêu cầu này. Hãy so lại với giấy hoặc thư đã nhận.',
      used: 'Mã này đã được sử dụng. Nếu không phải bạn đã mở, hoặc bạn cần xem lại, hãy đề nghị cơ quan cấp mã mới.',
      over: 'Mã này không còn hiệu lực. Hãy đề nghị cơ quan cấp mã mới.',
      'too-many': 'Đã nhập sai quá nhiều lần. Vui lòng thử lại sau 15 phút.',
    },
  },
  en: {
    title: 'Open the answer with a one-time code',
    lead: 'Enter the code that the agency sent or handed to you. It works once; after that you have 60 minutes to read and download.',
    code: 'One-time code',
    hint: '12 characters, for example K7QM-3XPD-9HTA. Capitals do not matter.',
    open: 'Open the answer',
    track: 'Track the state of the request',
    closed: 'The answer could not be opened',
    faults: {
      malformed: 'Enter all 12 characters of the code.',
      unknown: 'The code does not belong to this request. Compare it with what you received.',
      used: 'This code was used. If it was not you, or you need the answer again, ask the agency for a new code.',
      over: 'This code is no longer valid. Ask the agency for a new one.',
      'too-many': 'Too many wrong attempts. Try again in a quarter of an hour.',
    },
  },
} as const;

export function answerTitle(language: Language): string {
  return texts[language].title;
}

/** Asks for the one-time code of a request. What was typed is not shown again: it may be right elsewhere. */
export function answerForm(
  requestCode: string,
  path: string,
  fault: AnswerFault | null,
  language: Language,
): SafeHtml {
  const text = texts[language];
  const described = fault === null ? 'ma-g' : 'ma-g ma-l';
  return html`<p class="code">${requestCode}</p>
    <h1>${text.title}</h1>
    <p>${text.lead}</p>
    <form action="${pageLink(path, language)}" method="post" novalidate>
      <label for="ma">${text.code}<span class="hint" id="ma-g">${text.hint}</span></label>
      ${fault === null ? null : html`<span class="wrong" id="ma-l" role="alert">${text.closed}: ${text.faults[fault]}</span>`}
      <input
        id="ma"
        name="ma"
        autocomplete="one-time-code"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="40"
        aria-describedby="${described}"
        ${fault === null ? null : html` aria-invalid="true"`}
      />
      <button type="submit">${text.open}</button>
    </form>
    <p class="screen">
      <a href="${pageLink(path.replace(/\/ket-qua$/, ''), language)}">${text.track}</a>
    </p>`;
}
