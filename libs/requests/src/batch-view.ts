import type { RequestBatchPart } from './request-batch-part.entity.js';
import type { RequestBatch } from './request-batch.entity.js';
import type { RequestSummary } from './request-view.js';

/** What was asked of one agency, and the request that it is now. */
export interface BatchPartView extends Omit<RequestBatchPart, 'batchKey'> {
  /** Of the agency that answers it; null for the moment until its own process has begun. */
  readonly request: RequestSummary | null;
}

/** A batch as its parts make it. */
export interface RequestBatchView extends RequestBatch {
  /** Closed when every part is. */
  readonly state: 'open' | 'closed';
  /** The latest of the parts' due dates; null while an open part has none. */
  readonly dueOn: string | null;
  /** Whether a part is open and past its due date. */
  readonly overdue: boolean;
  readonly parts: readonly BatchPartView[];
}

/** `requests` are those of the batch; where one was forwarded, that of the last agency counts. */
export function batchViewOf(
  batch: RequestBatch,
  asked: readonly RequestBatchPart[],
  requests: readonly RequestSummary[],
): RequestBatchView {
  const goneOn = new Set(requests.map(({ parentKey }) => parentKey));
  const last = requests.filter(({ key }) => !goneOn.has(key));
  const parts = asked.map(({ key, code, position, agencyCode, subject }) => ({
    ...{ key, code, position, agencyCode, subject },
    request: last.find(({ batchPosition }) => batchPosition === position) ?? null,
  }));
  const isOpen = ({ request }: BatchPartView) => (request?.closedOn ?? null) === null;
  return Object.assign(batch, {
    state: parts.some(isOpen) ? ('open' as const) : ('closed' as const),
    dueOn: latestDueOn(parts, isOpen),
    overdue: parts.some(({ request }) => request?.overdue),
    parts,
  });
}

function latestDueOn(
  parts: readonly BatchPartView[],
  isOpen: (part: BatchPartView) => boolean,
): string | null {
  const dueOn = ({ request }: BatchPartView) => request?.dueOn ?? null;
  if (parts.some((part) => isOpen(part) && dueOn(part) === null)) return null;
  return (
    parts
      .flatMap((part) => dueOn(part) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
