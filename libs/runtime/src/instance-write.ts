import type { AdvanceResult, Instant } from '@minhbach/engine';
import { historyHash } from './history-hash.js';
import type { StepRequest } from './step-request.js';
import type { RootRow } from './stored-instance.js';
import type {
  CallReplyWrite,
  HistoryWrite,
  InstanceWrite,
  OutboxWrite,
  RootWrite,
  TraceWrite,
} from './write-steps.js';

interface WriteInput {
  readonly request: StepRequest;
  readonly root: RootRow;
  readonly isNew: boolean;
  readonly outcome: Extract<AdvanceResult, { ok: true }>;
  readonly actorAt: Instant;
  readonly outbox: { takeKey(): number };
}

/** Everything that one step leaves in the database. */
export function instanceWrite(input: WriteInput): InstanceWrite {
  const history = historyRow(input);
  const outbox = outboxRows(input);
  return {
    root: rootRow(input, history),
    isNew: input.isNew,
    changes: input.outcome.changes,
    history,
    outbox,
    traces: traceRows(input, outbox),
    callReply: callReplyRow(input),
  };
}

function historyRow({ request, root, outcome, actorAt }: WriteInput): HistoryWrite {
  const row = {
    seq: root.seq + 1,
    at: actorAt,
    actor: request.actor,
    trigger: request.body.type,
    records: JSON.stringify(outcome.records),
  };
  const hash = historyHash(root.history_hash, { rootKey: root.key, ...row });
  return { root_key: root.key, ...row, hash: `\\x${hash}` };
}

function rootRow({ root, isNew, outcome, actorAt }: WriteInput, history: HistoryWrite): RootWrite {
  const { status, agenda, elements } = outcome.state;
  const ended = status === 'completed' || status === 'terminated';
  return {
    key: root.key,
    // A migrated instance has another one than before; an ended one has no process element left.
    definition_key: elements.get(root.key)?.definitionKey ?? root.definition_key,
    process_id: root.process_id,
    business_key: root.business_key,
    status,
    seq: history.seq,
    history_hash: history.hash,
    agenda: agenda.length > 0 ? agenda : null,
    started_at: isNew ? actorAt : null,
    ended_at: ended ? actorAt : null,
  };
}

/** Messages and signals leave with the step and reach other instances afterwards. */
function outboxRows({ root, outcome, actorAt, outbox }: WriteInput): OutboxWrite[] {
  return outcome.commands
    .filter((command) => command.type !== 'continue')
    .map((command) => ({
      key: outbox.takeKey(),
      root_key: root.key,
      kind: command.type,
      payload: command,
      created_at: actorAt,
    }));
}

/** What a worker goes on with in the trace of the step. */
function traceRows(
  { request: { traceparent }, outcome }: WriteInput,
  outbox: readonly OutboxWrite[],
): TraceWrite[] {
  if (traceparent === undefined) return [];
  return [
    ...outcome.changes.jobs.inserted.map(({ key }) => `job:${String(key)}` as const),
    ...outbox.map(({ key }) => `outbox:${String(key)}` as const),
  ].map((thing) => ({ thing, traceparent }));
}

function callReplyRow({ request, root, outcome, actorAt }: WriteInput): CallReplyWrite | null {
  const kept = request.callReply?.({ rootKey: root.key, outcome });
  if (!kept) return null;
  const { personId, route, key, bodyHash, reply } = kept;
  const body_hash = `\\x${bodyHash.toString('hex')}`;
  return { person_id: personId, route, key, body_hash, reply, created_at: actorAt };
}
