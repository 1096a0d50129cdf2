import { html, type SafeHtml } from '@remix-run/html-template';
import type { Language } from '../problems/problem.js';

export type TrackingFault = 'code' | 'digits';

/** How the form was filled in, and what came of it. */
export interface TrackingFormState {
  readonly code: string;
  readonly digits: string;
  readonly faults: readonly TrackingFault[];
  /** What is said above the form when nothing was found. */
  readonly answer: 'unknown' | 'too-many' | null;
}

const texts = {
  vi: {
    title: 'Tra cứu tình trạng giải quyết yêu cầu',
    lead: 'Mã yêu cầu và mã QR in trên Phiếu tiếp nhận. Không cần đăng nhập.',
    code: 'Mã yêu cầu',
    codeHint: 'Ví dụ: YC-2026-000437',
    digits: '4 số cuối của mã số thuế',
    digitsHint:
      'Cá nhân không đứng tên doanh nghiệp: 4 số cuối của số định danh đã ghi trong yêu cầu.',
    send: 'Tra cứu',
    fault: 'Chưa tra cứu được',
    faults: {
      code: 'Mã yêu cầu gồm YC, năm và 6 chữ số, ví dụ YC-2026-000437.',
      digits: 'Nhập đúng 4 chữ số.',
    },
    unknown: 'Không có yêu cầu nào với mã và 4 số này. Hãy so lại với Phiếu tiếp nhận.',
    'too-many':
      'Đã tra cứu sai quá nhiều lần. Vui lòng thử lại sau 15 phút, hoặc đăng nhập để xem yêu cầu của bạn.',
  },
  en: {
    title: 'Track the state of a request',
    lead: 'The code and its QR code are printed on the receipt. You need not sign in.',
    code: 'Code of the request',
    codeHint: 'For example YC-2026-000437',
    digits: 'Last 4 digits of the tax code',
    digitsHint:
      'If no business asks: the last 4 digits of the identification number in the request.',
    send: 'Track',
    fault: 'Nothing could be looked up',
    faults: {
      code: 'A code is YC, the year and 6 digits, for example YC-2026-000437.',
      digits: 'Enter exactly 4 digits.',
    },
    unknown:
      'There is no request with this code and these 4 digits. Compare them with the receipt.',
    'too-many':
      'Too many wrong attempts. Try again in a quarter of an hour, or sign in to see your request.',
  },
} as const;

export function trackingTitle(language: Language): string {
  return texts[language].title;
}

/** Asks for the code and the digits, with everything that was wrong before. */
export function trackingForm(state: TrackingFormState, language: Language): SafeHtml {
  const text = texts[language];
  return html`<h1>${text.title}</h1>
    ${answerBox(state, language)}
    <p>${text.lead}</p>
    <form action="/tra-cuu" method="get" novalidate>
      ${language === 'en' ? html`<input type="hidden" name="lang" value="en" />` : null}
      ${field('ma', text.code, text.codeHint, state.faults.includes('code') ? text.faults.code : null, html`autocapitalize="characters" value="${state.code}"`)}
      ${field('so', text.digits, text.digitsHint, state.faults.includes('digits') ? text.faults.digits : null, html`class="short" inputmode="numeric" maxlength="4" value="${state.digits}"`)}
      <button type="submit">${text.send}</button>
    </form>`;
}

/** All faults in one place, each leading to its field. */
function answerBox({ faults, answer }: TrackingFormState, language: Language): SafeHtml | null {
  const text = texts[language];
  if (faults.length === 0 && answer === null) return null;
  const ids: Readonly<Record<TrackingFault, string>> = { code: 'ma', digits: 'so' };
  return html`<div class="box fault" role="alert">
    <h2>${text.fault}</h2>
    ${answer && html`<p>${text[answer]}</p>`}
    ${faults.map((fault) => html`<p><a href="#${ids[fault]}">${text.faults[fault]}</a></p>`)}
  </div>`;
}

function field(
  name: string,
  label: string,
  hint: string,
  fault: string | null,
  attributes: SafeHtml,
): SafeHtml {
  const described = fault === null ? `${name}-g` : `${name}-g ${name}-l`;
  const invalid = fault === null ? null : html` aria-invalid="true"`;
  return html`<label for="${name}">${label}<span class="hint" id="${name}-g">${hint}</span></label>
    ${fault === null ? null : html`<span class="wrong" id="${name}-l">${fault}</span>`}
    <input
      id="${name}"
      name="${name}"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${described}"
      ${invalid}
      ${attributes}
    /> `;
}
