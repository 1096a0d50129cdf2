import { outcomeOfItems } from '../outcome-of-items.js';
import { refusalGrounds, type ItemOutcome, type RefusalGround } from '../vocabulary.js';
import { numbered, paragraphs, type Letter, type LetterContext } from './letter.js';

/** The answer to one item as the handler prepared it and the head signed it. */
export interface ItemAnswer {
  readonly position: number;
  readonly description: string;
  readonly outcome: ItemOutcome;
  readonly refusalGround: RefusalGround | null;
  readonly answer: string | null;
}

const outcomeNames: Readonly<Record<ItemOutcome, string>> = {
  given: 'cung cấp toàn bộ',
  'partly-given': 'cung cấp một phần',
  refused: 'từ chối cung cấp',
  'not-held': 'cơ quan không có thông tin này',
};

function lineOf(item: ItemAnswer): string {
  const ground = item.refusalGround && refusalGrounds[item.refusalGround].vi;
  const details = [ground, item.answer].filter(Boolean).join('. ');
  return `${item.description}: ${outcomeNames[item.outcome]}${details && `. ${details}`}`;
}

/** Form 03 when something is given, form 05 when nothing is (Law 104/2016/QH13 Art. 27, 28). */
export function answerLetter(context: LetterContext, items: readonly ItemAnswer[]): Letter {
  const { request, agencyName } = context;
  const nothingGiven = outcomeOfItems(items.map(({ outcome }) => outcome)) === 'refused';
  const list = numbered(items.map(lineOf));
  if (nothingGiven) {
    return {
      kind: 'refusal-notice',
      title: `Từ chối cung cấp thông tin theo yêu cầu ${request.code}`,
      body: paragraphs(
        `${agencyName} thông báo từ chối cung cấp thông tin theo yêu cầu ${request.code}:\n${list}`,
        'Người yêu cầu có quyền khiếu nại, khởi kiện theo Điều 14 Luật Tiếp cận thông tin.',
      ),
    };
  }
  return {
    kind: 'resolution-slip',
    title: `Giải quyết yêu cầu cung cấp thông tin ${request.code}`,
    body: paragraphs(
      `${agencyName} trả lời yêu cầu ${request.code} như sau:\n${list}`,
      'Nếu thông tin không đầy đủ hoặc chưa chính xác, người yêu cầu đề nghị cung cấp lại theo Điều 32 Luật Tiếp cận thông tin.',
    ),
  };
}
