import type { HistoryLine } from './history-lines.js';

/** The line of what somebody put on record at an instant; no step of the process, no document and no file tells it. */
export function recordLine(
  at: Date,
  actor: string,
  { vi, en }: Pick<HistoryLine, 'vi' | 'en'>,
): HistoryLine {
  return {
    at: at.toISOString(),
    ...{ actor, kind: 'record', vi, en, documentKey: null, fileKey: null },
  };
}
