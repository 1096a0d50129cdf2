import { Refusal, type FormFault } from '@minhbach/runtime';
import { faultAt } from './fault-at.js';
import type { PublicationSubject } from './publication-subject.entity.js';

/** What an officer says of a document that is to be published. */
export interface NewProposal {
  readonly subjectId: string;
  readonly numberSymbol: string;
  readonly title: string;
  readonly documentOn: string;
  /** Whether "Cổng TTĐT (để đăng công khai)" is among its recipients. */
  readonly isMarked: boolean;
}

interface Known {
  readonly subject: Pick<PublicationSubject, 'needsMark'> | null;
  readonly today: string;
  /** Whether the agency has proposed another document of this number and date. */
  readonly isKnown: boolean;
}

const faults = {
  unknownSubject: faultAt('/subjectId', 'unknown-publication-subject', [
    'Danh mục không có nội dung này vào ngày của văn bản.',
    'The catalogue has no such entry on the day of the document.',
  ]),
  inFuture: faultAt('/documentOn', 'document-in-future', [
    'Ngày của văn bản không được sau hôm nay.',
    'The document is dated after today.',
  ]),
  unmarked: faultAt('/isMarked', 'mark-missing', [
    'Nơi nhận của văn bản chưa ghi “Cổng TTĐT (để đăng công khai)”: hãy bổ sung trước khi đề nghị.',
    'Its recipients lack the mark “Cổng TTĐT (để đăng công khai)”: add it before you propose it.',
  ]),
  known: faultAt('/numberSymbol', 'publication-exists', [
    'Văn bản có số, ký hiệu và ngày này đã được đề nghị công khai.',
    'A document of this number and date has been proposed already.',
  ]),
} as const;

/** Throws a `Refusal` with everything that is wrong with a proposal (the mark: Công văn số 941/VP-HCQT ngày 12/5/2020). */
export function refuseFaulty(
  proposal: Pick<NewProposal, 'documentOn' | 'isMarked'>,
  known: Known,
): void {
  const found = faultsOf(proposal, known);
  if (found.length === 0) return;
  throw new Refusal('publication-faulty', 'Đề nghị công khai còn thiếu hoặc chưa đúng.', found);
}

function faultsOf(
  proposal: Pick<NewProposal, 'documentOn' | 'isMarked'>,
  { subject, today, isKnown }: Known,
): FormFault[] {
  return [
    ...(subject ? [] : [faults.unknownSubject]),
    ...(proposal.documentOn > today ? [faults.inFuture] : []),
    ...(subject?.needsMark === true && !proposal.isMarked ? [faults.unmarked] : []),
    ...(isKnown ? [faults.known] : []),
  ];
}
