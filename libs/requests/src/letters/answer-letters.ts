import type { CaseFile } from '@minhbach/documents';
import type { InformationRequest } from '../information-request.entity.js';
import { outcomeOfItems } from '../outcome-of-items.js';
import { deliveryNames, type ItemOutcome, type RefusalGround } from '../vocabulary.js';
import { citationsOf, citedGround } from './citations.js';
import type { Letter } from './letter.js';

/** The answer to one item as the handler prepared it and the head signed it. */
export interface ItemAnswer {
  readonly description: string;
  readonly outcome: ItemOutcome;
  readonly refusalGround: RefusalGround | null;
  readonly answer: string | null;
  readonly publicLink: string | null;
  /** What goes with it. */
  readonly files: readonly Pick<CaseFile, 'name' | 'sha256'>[];
  /** Codes of the requests with which it was given before. */
  readonly earlierRequests: readonly string[] | null;
}

const outcomeNames: Readonly<Record<ItemOutcome, string>> = {
  given: 'cung cấp toàn bộ',
  'partly-given': 'cung cấp một phần',
  refused: 'từ chối cung cấp',
  'not-held': 'cơ quan không có thông tin này',
};

/** Form 03 when something is given, form 05 when nothing is (Law 104/2016/QH13 Art. 27, 28). */
export function answerLetter(request: InformationRequest, items: readonly ItemAnswer[]): Letter {
  const { regime, requestedDelivery } = request;
  const { again, refusal } = citationsOf(regime);
  const answers = items.map((item) => ({
    description: withoutStop(item.description),
    result: resultOf(item, regime),
  }));
  const nothingGiven = outcomeOfItems(items.map(({ outcome }) => outcome)) === 'refused';
  if (nothingGiven) return { kind: 'refusal-notice', fields: { answers, refusalBasis: refusal } };
  return {
    kind: 'resolution-slip',
    fields: { answers, againBasis: again, deliveryName: deliveryNames[requestedDelivery] },
  };
}

/** The outcome, its ground and what was answered, as sentences. */
function resultOf(
  { outcome, refusalGround, answer, publicLink, files, earlierRequests }: ItemAnswer,
  regime: string,
): string {
  const ground = refusalGround && citedGround(refusalGround, regime);
  const place = publicLink && `Xem tại: ${publicLink}`;
  const attached = files.map(
    ({ name, sha256 }) => `Tệp kèm theo: ${name} (SHA-256: ${sha256 ?? ''})`,
  );
  const before = earlierRequests && `Đã cung cấp theo các yêu cầu: ${earlierRequests.join(', ')}`;
  const parts = [outcomeNames[outcome], ground, before, answer, place, ...attached].filter(
    (part) => part !== null,
  );
  return parts.map((part) => `${withoutStop(part)}.`).join(' ');
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
