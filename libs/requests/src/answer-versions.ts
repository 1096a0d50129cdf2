import type { HistoryEntry } from '@minhbach/runtime';
import type { DraftedAnswer } from './answer-faults.js';

/** What the signer said of a version. */
export interface AnswerDecision {
  readonly outcome: 'signed' | 'returned';
  readonly remark: string | null;
  /** Person id. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** An answer as it was submitted for signature. */
export interface AnswerVersion {
  /** 1 for the first. */
  readonly number: number;
  readonly answers: readonly DraftedAnswer[];
  /** Person id. */
  readonly preparedBy: string;
  /** ISO 8601. */
  readonly preparedAt: string;
  /** Null while it waits. */
  readonly decision: AnswerDecision | null;
}

type Variables = Readonly<Record<string, unknown>>;

const drafting = ['draft-answer', 'revise-answer'];

/** The versions of an answer, from the history of its process: the oldest first. Nobody can change them. */
export function answerVersions(history: readonly HistoryEntry[]): AnswerVersion[] {
  let versions: AnswerVersion[] = [];
  let known: Variables = {};
  for (const entry of history) {
    const changes = entry.records.filter(({ type }) => type === 'variable');
    known = Object.assign({}, known, ...changes.map(({ data }) => data)) as Variables;
    for (const { type, intent, elementId = '' } of entry.records) {
      if (type !== 'user-task' || intent !== 'completed') continue;
      if (drafting.includes(elementId)) versions = [...versions, drafted(versions, known, entry)];
      if (elementId === 'sign') versions = decided(versions, known, entry);
    }
  }
  return versions;
}

function drafted(
  before: readonly AnswerVersion[],
  { answers }: Variables,
  { actor, at }: HistoryEntry,
): AnswerVersion {
  return {
    number: before.length + 1,
    answers: answers as readonly DraftedAnswer[],
    preparedBy: actor,
    preparedAt: at,
    decision: null,
  };
}

function decided(
  versions: readonly AnswerVersion[],
  { decision, remark }: Variables,
  { actor, at }: HistoryEntry,
): AnswerVersion[] {
  const isReturned = decision === 'return';
  const about: AnswerDecision = {
    outcome: isReturned ? 'returned' : 'signed',
    // A signature may come without one: what is known then is that of an earlier return.
    remark: isReturned && typeof remark === 'string' ? remark : null,
    by: actor,
    at,
  };
  return versions.map((version, index) =>
    index === versions.length - 1 ? { ...version, decision: about } : version,
  );
}
