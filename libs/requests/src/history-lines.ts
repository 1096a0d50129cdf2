import {
  documentKinds,
  type CaseFile,
  type FileEvent,
  type OfficialDocument,
} from '@minhbach/documents';
import type { HistoryEntry, HistoryRecord, Key } from '@minhbach/runtime';
import { fileLines } from './file-history.js';
import { sentences, type Sentence } from './history-sentences.js';
import { linesOfDelivery } from './delivery-lines.js';
import type { Delivery } from './delivery.entity.js';
import { linesOfLawsuit } from './lawsuit-lines.js';
import type { Lawsuit } from './lawsuit.entity.js';
import type { ReceiptHandover } from './receipt-handover.entity.js';
import { recordLine } from './record-line.js';
import { lineOfTakenIn } from './taken-in-lines.js';
import type { TakenIn } from './taken-in.entity.js';

/** One thing that happened to a request, as a person would tell it. */
export interface HistoryLine {
  /** ISO 8601. */
  readonly at: string;
  /** Person id, or `system`. */
  readonly actor: string;
  /** `record`: what an officer put on record, which is no step of the process. */
  readonly kind: 'step' | 'document' | 'record' | 'file';
  readonly vi: string;
  readonly en: string;
  /** Key of the document that the line tells of. */
  readonly documentKey: string | null;
  /** Key of the file that the line tells of. */
  readonly fileKey: string | null;
}

interface PutOnRecord {
  readonly takenIn: readonly TakenIn[];
  readonly receipts: readonly ReceiptHandover[];
  readonly lawsuits: readonly Lawsuit[];
  readonly deliveries: readonly Delivery[];
  readonly files: readonly CaseFile[];
  readonly fileEvents: readonly FileEvent[];
}

/**
 * The history of the process in the order of its steps, each document where the job that issued it ended, and each
 * record when it was entered, before what followed from it. What happened to a file follows the step that did it.
 */
export function historyLines(
  steps: readonly HistoryEntry[],
  documents: readonly OfficialDocument[],
  { takenIn, receipts, lawsuits, deliveries, files, fileEvents }: PutOnRecord,
): HistoryLine[] {
  const issuedBy = new Map(documents.map((document) => [Number(document.causeKey), document]));
  // Whoever had it taken in did not send it: the record says how it came.
  const wasSent = !takenIn.some(({ act }) => act === 'submission');
  const told = wasSent ? steps : steps.slice(1);
  const lines = [
    ...[...takenIn.map(lineOfTakenIn), ...receipts.map(lineOfReceipt)],
    ...lawsuits.flatMap(linesOfLawsuit),
    ...told.flatMap((step) => linesOf(step, issuedBy)),
    ...deliveries.flatMap(linesOfDelivery),
    ...fileLines(fileEvents, files),
  ];
  return lines.sort((one, other) => one.at.localeCompare(other.at));
}

/** To whom is nobody's business but the parties'. */
function lineOfReceipt({ handedOverAt, handedOverBy }: ReceiptHandover): HistoryLine {
  return recordLine(handedOverAt, handedOverBy, {
    vi: 'Đã trao Phiếu tiếp nhận (mẫu số 02) cho người nộp yêu cầu.',
    en: 'The receipt (form 02) was handed to whoever brought the request.',
  });
}

function linesOf(
  { at, actor, records }: HistoryEntry,
  issuedBy: ReadonlyMap<Key, OfficialDocument>,
): HistoryLine[] {
  const reached = new Set(
    records.filter(({ intent }) => intent === 'activated').map(({ elementId }) => elementId ?? ''),
  );
  return records.flatMap((record) => {
    const sentence = sentenceOf(record, reached);
    const document = record.key === undefined ? undefined : issuedBy.get(record.key);
    const isIssued = document && record.type === 'job' && record.intent === 'completed';
    return [
      ...(sentence ? [lineOfStep(sentence, at, actor)] : []),
      ...(isIssued ? [lineOfDocument(document)] : []),
    ];
  });
}

function lineOfStep({ vi, en }: Sentence, at: string, actor: string): HistoryLine {
  return {
    at: new Date(at).toISOString(),
    actor,
    kind: 'step',
    vi,
    en,
    documentKey: null,
    fileKey: null,
  };
}

/** Where a task has several ends, the element that the step reached tells which one it was. */
function sentenceOf(record: HistoryRecord, reached: ReadonlySet<string>): Sentence | undefined {
  const name = `${record.type}/${record.intent}/${record.elementId ?? ''}`;
  return sentences[name]?.find(({ onlyIf }) => onlyIf === undefined || reached.has(onlyIf));
}

function lineOfDocument(document: OfficialDocument): HistoryLine {
  const { name } = documentKinds[document.kind];
  const { signedUnder } = document;
  const under = {
    vi: signedUnder === null ? '' : `, ký theo văn bản ${signedUnder}`,
    en: signedUnder === null ? '' : `, signed under ${signedUnder}`,
  };
  return {
    at: document.issuedAt.toISOString(),
    actor: document.signedBy ?? 'system',
    kind: 'document',
    vi: `Phát hành văn bản số ${document.symbol}: ${document.title}${under.vi}.`,
    en: `Document ${document.symbol} was issued: ${name.en}${under.en}.`,
    documentKey: document.key,
    fileKey: null,
  };
}
