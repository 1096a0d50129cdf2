import { documentKinds, type OfficialDocument } from '@minhbach/documents';
import type { HistoryEntry, HistoryRecord } from '@minhbach/runtime';
import { sentences, type Sentence } from './history-sentences.js';

/** One thing that happened to a request, as a person would tell it. */
export interface HistoryLine {
  /** ISO 8601. */
  readonly at: string;
  /** Person id, or `system`. */
  readonly actor: string;
  readonly kind: 'step' | 'document';
  readonly vi: string;
  readonly en: string;
  /** Key of the document that the line tells of. */
  readonly documentKey: string | null;
}

/** The history of the process and the documents, told in the order of time. */
export function historyLines(
  steps: readonly HistoryEntry[],
  documents: readonly OfficialDocument[],
): HistoryLine[] {
  const lines = [...steps.flatMap(linesOf), ...documents.map(lineOfDocument)];
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}

function linesOf({ at, actor, records }: HistoryEntry): HistoryLine[] {
  const reached = new Set(
    records.filter(({ intent }) => intent === 'activated').map(({ elementId }) => elementId ?? ''),
  );
  return records
    .flatMap((record) => sentenceOf(record, reached) ?? [])
    .map(({ vi, en }) => ({
      at: new Date(at).toISOString(),
      actor,
      kind: 'step',
      vi,
      en,
      documentKey: null,
    }));
}

/** Where a task has several ends, the element that the step reached tells which one it was. */
function sentenceOf(record: HistoryRecord, reached: ReadonlySet<string>): Sentence | undefined {
  const name = `${record.type}/${record.intent}/${record.elementId ?? ''}`;
  return sentences[name]?.find(({ onlyIf }) => onlyIf === undefined || reached.has(onlyIf));
}

function lineOfDocument(document: OfficialDocument): HistoryLine {
  const { name } = documentKinds[document.kind];
  return {
    at: document.issuedAt.toISOString(),
    actor: document.signedBy ?? 'system',
    kind: 'document',
    vi: `Phát hành văn bản số ${document.symbol}: ${document.title}.`,
    en: `Document ${document.symbol} was issued: ${name.en}.`,
    documentKey: document.key,
  };
}
