import type { InformationRequest } from './information-request.entity.js';
import { printedDate } from './letters/letter.js';

/** What those who follow a request are told of. */
export type WatchedEvent =
  | 'request.accepted'
  | 'request.supplement-asked'
  | 'request.clock-started'
  | 'request.due-date-changed'
  | 'request.extended'
  | 'request.suspended'
  | 'request.resumed'
  | 'request.agency-changed'
  | 'request.due-soon'
  | 'request.breached'
  | 'request.notice-breached'
  | 'request.answered'
  | 'request.refused'
  | 'request.closed'
  | 'complaint.filed'
  | 'complaint.decided';

const texts: Readonly<Record<WatchedEvent, (dueOn: string) => string>> = {
  'request.accepted': () => 'đã được tiếp nhận, vào sổ theo dõi.',
  'request.supplement-asked': () => 'chờ người yêu cầu bổ sung, làm rõ.',
  'request.clock-started': (dueOn) => `đã hợp lệ, đến hạn hết ngày ${dueOn}.`,
  'request.due-date-changed': (dueOn) => `có thời hạn được tính lại, đến hạn hết ngày ${dueOn}.`,
  'request.extended': (dueOn) => `đã được gia hạn, đến hạn hết ngày ${dueOn}.`,
  'request.suspended': () => 'tạm dừng giải quyết để chờ người yêu cầu.',
  'request.resumed': (dueOn) => `được tiếp tục giải quyết, đến hạn hết ngày ${dueOn}.`,
  'request.agency-changed': () => 'đã chuyển sang cơ quan khác giải quyết.',
  'request.due-soon': (dueOn) => `sắp đến hạn, hết ngày ${dueOn}.`,
  'request.breached': (dueOn) => `đã quá hạn (đến hạn hết ngày ${dueOn}).`,
  'request.notice-breached': () => 'đã chậm thông báo thời hạn giải quyết.',
  'request.answered': () => 'đã được trả lời.',
  'request.refused': () => 'đã bị từ chối cung cấp thông tin.',
  'request.closed': () => 'đã kết thúc giải quyết.',
  'complaint.filed': () => 'có khiếu nại của người yêu cầu.',
  'complaint.decided': () => 'đã có quyết định giải quyết khiếu nại.',
};

export function isWatched(event: string): event is WatchedEvent {
  return event in texts;
}

/** In one sentence, without a name or anything that somebody wrote. */
export function watchedText(event: WatchedEvent, { code, dueOn }: InformationRequest): string {
  return `Yêu cầu đang theo dõi ${code} ${texts[event](dueOn === null ? '' : printedDate(dueOn))}`;
}
