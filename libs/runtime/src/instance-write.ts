import type { AdvanceResult, Instant } from '@minhbach/engine';
import { historyHash } from './history-hash.js';
import type { StepRequest } from './step-request.js';
import type { RootRow } from './stored-instance.js';
import type { InstanceWrite, OutboxWrite } from './write-steps.js';

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
  const { request, root, outcome, actorAt: at } = input;
  const { state } = outcome;
  const seq = root.seq + 1;
  const records = JSON.stringify(outcome.records);
  const row = {
    rootKey: root.key,
    seq,
    at,
    actor: request.actor,
    trigger: request.body.type,
    records,
  };
  const hash = historyHash(root.history_hash, row);
  const ended = state.status === 'completed' || state.status === 'terminated';
  return {
    root: {
      key: root.key,
      definition_key: root.definition_key,
      process_id: root.process_id,
      business_key: root.business_key,
      status: state.status,
      seq,
      history_hash: `\\x${hash}`,
      agenda: state.agenda.length > 0 ? state.agenda : null,
      started_at: input.isNew ? at : null,
      ended_at: ended ? at : null,
    },
    isNew: input.isNew,
    changes: outcome.changes,
    history: {
      root_key: root.key,
      seq,
      at,
      actor: request.actor,
      trigger: request.body.type,
      records,
      hash: `\\x${hash}`,
    },
    outbox: outboxRows(input),
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
