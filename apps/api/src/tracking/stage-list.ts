import { html, type SafeHtml } from '@remix-run/html-template';
import type { Stage, TrackedRequest, TrackedStage } from '@minhbach/requests';
import type { Language } from '../problems/problem.js';
import { stepMark } from '../public-pages/icons.js';
import { shortDay } from '../public-pages/short-day.js';

type Texts = Readonly<Record<Language, string>>;

interface StageText {
  readonly name: Texts;
  /** Who has to do with it, by function; nobody is named. */
  readonly who: Texts;
}

const stageTexts: Readonly<Record<Stage, StageText>> = {
  RECEIVED: stage('Tiếp nhận, kiểm tra', 'Received and checked', 'Bộ phận tiếp nhận', 'Reception'),
  AWAITING_REQUESTER: stage('Bổ sung, làm rõ', 'Supplement', 'Người yêu cầu', 'You, the requester'),
  VALID: stage('Phân loại, phân công xử lý', 'Classified and assigned', 'Đầu mối', 'Focal unit'),
  ASSIGNED: stage('Chuẩn bị trả lời', 'Answer prepared', 'Người xử lý', 'Handler'),
  CONSULTING: stage(
    'Lấy ý kiến phối hợp',
    'Others consulted',
    'Cơ quan phối hợp, bên thứ ba',
    'Other agencies, third parties',
  ),
  AWAITING_PAYMENT: stage(
    'Thanh toán chi phí thực tế',
    'Actual costs paid',
    'Người yêu cầu',
    'You, the requester',
  ),
  DRAFTED: stage(
    'Lãnh đạo ký duyệt',
    'Approved and signed',
    'Lãnh đạo cơ quan',
    'Head of the agency',
  ),
  SIGNED: stage('Phát hành, trả kết quả', 'Issued and delivered', 'Văn thư', 'Clerk'),
};

function stage(vi: string, en: string, whoVi: string, whoEn: string): StageText {
  return { name: { vi, en }, who: { vi: whoVi, en: whoEn } };
}

const texts = {
  vi: {
    title: 'Yêu cầu đang ở đâu',
    sent: 'Đã gửi yêu cầu',
    done: 'Đã xong',
    current: 'Đang thực hiện',
    next: 'Chưa đến',
    since: 'từ',
    by: 'Hạn: hết',
    ended: 'Kết thúc',
  },
  en: {
    title: 'Where the request is',
    sent: 'Sent',
    done: 'Done',
    current: 'Now',
    next: 'To come',
    since: 'since',
    by: 'Due by the end of',
    ended: 'Ended',
  },
} as const;

/** The steps done, the current one and those to come, as a list that reads by itself. */
export function stageList(request: TrackedRequest, language: Language): SafeHtml {
  const text = texts[language];
  const { stages, submittedOn, outcome, closedOn } = request;
  const isUnanswered = outcome !== null && stages.every(({ state }) => state === 'done');
  return html`<section aria-labelledby="buoc">
    <h2 id="buoc">${text.title}</h2>
    <ol class="way">
      ${line('done', text.sent, text.done, shortDay(submittedOn), null)}
      ${stages.map((each) => stageLine(each, request, language))}
      ${isUnanswered && closedOn !== null ? line('ended', text.ended, '', shortDay(closedOn), null) : null}
    </ol>
  </section>`;
}

function stageLine(
  { stage, state, on }: TrackedStage,
  { deadline, outcome }: TrackedRequest,
  language: Language,
): SafeHtml {
  const text = texts[language];
  const { name, who } = stageTexts[stage];
  const isLast = stage === 'SIGNED' && state === 'next' && deadline !== null && outcome === null;
  const day = on === null ? (isLast ? `${text.by} ${shortDay(deadline.dueOn)}` : '') : shortDay(on);
  const when = state === 'current' ? `${text.current}, ${text.since} ${day}` : day;
  return line(state, name[language], text[state], when, who[language]);
}

function line(
  mark: 'done' | 'current' | 'next' | 'ended',
  name: string,
  state: string,
  when: string,
  who: string | null,
): SafeHtml {
  const current = mark === 'current' ? html` aria-current="step"` : null;
  return html`<li class="${mark}" ${current}>
    ${stepMark(mark)}<span><span class="hidden">${state}: </span><b>${name}</b></span>
    <span>${when}</span>${who === null ? null : html`<small>${who}</small>`}
  </li>`;
}
