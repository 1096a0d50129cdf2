import type { EventDefinition, Finding, FlowNode, ProcessModel, Value } from '@minhbach/bpmn';
import type { Transaction } from '@minhbach/database';
import { firstDue, momentAt, type Instant, type Key, type Schedule } from '@minhbach/engine';
import { scopeOf } from '@minhbach/feel';

interface StartTimer {
  readonly elementId: string;
  readonly kind: string;
  readonly schedule: string;
  readonly first: Schedule;
}

interface StartSubscription {
  readonly elementId: string;
  readonly kind: 'message' | 'signal';
  readonly name: string;
}

/** What starts a process by itself: its timers, messages and signals. */
export interface ProcessStarts {
  readonly timers: readonly StartTimer[];
  readonly subscriptions: readonly StartSubscription[];
  readonly findings: readonly Finding[];
}

/** Reads the start events of a process. Before an instance exists there are no variables to read. */
export function processStarts(model: ProcessModel, at: Instant): ProcessStarts {
  const timers: StartTimer[] = [];
  const subscriptions: StartSubscription[] = [];
  const findings: Finding[] = [];
  for (const node of startEventsOf(model)) {
    const { event } = node;
    if (event?.type === 'timer') {
      const timer = startTimer(node, event, at);
      if ('error' in timer) findings.push(finding(node, timer.error));
      else timers.push(timer);
    } else if (event?.type === 'message' || event?.type === 'signal') {
      const name = textOf(event.name, at);
      if (name === null) findings.push(finding(node, `the name of its ${event.type} is no text`));
      else subscriptions.push({ elementId: node.id, kind: event.type, name });
    }
  }
  return { timers, subscriptions, findings };
}

/**
 * Puts the starts of a new version in the place of the old ones. A timer whose schedule is the same keeps its
 * next date and the repetitions that are left.
 */
export async function replaceStarts(
  tx: Transaction,
  processId: string,
  definitionKey: Key,
  starts: ProcessStarts,
  takeKey: () => Key,
): Promise<void> {
  await tx.query('DELETE FROM start_subscription WHERE process_id = $1', [processId]);
  for (const { elementId, kind, name } of starts.subscriptions) {
    await tx.query(
      `INSERT INTO start_subscription (process_id, definition_key, element_id, kind, name)
       VALUES ($1, $2, $3, $4, $5)`,
      [processId, definitionKey, elementId, kind, name],
    );
  }
  await tx.query('DELETE FROM start_timer WHERE process_id = $1 AND NOT element_id = ANY($2)', [
    processId,
    starts.timers.map(({ elementId }) => elementId),
  ]);
  for (const timer of starts.timers) {
    await upsertTimer(tx, { key: takeKey(), processId, definitionKey, ...timer });
  }
}

async function upsertTimer(
  tx: Transaction,
  timer: StartTimer & { key: Key; processId: string; definitionKey: Key },
): Promise<void> {
  const { key, processId, definitionKey, elementId, kind, schedule, first } = timer;
  await tx.query(
    `INSERT INTO start_timer AS t
       (key, process_id, definition_key, element_id, kind, schedule, due_at, repetitions)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT ON CONSTRAINT start_timer_element DO UPDATE SET
       definition_key = excluded.definition_key, kind = excluded.kind, schedule = excluded.schedule,
       due_at = CASE WHEN (t.kind, t.schedule) = (excluded.kind, excluded.schedule)
         THEN t.due_at ELSE excluded.due_at END,
       repetitions = CASE WHEN (t.kind, t.schedule) = (excluded.kind, excluded.schedule)
         THEN t.repetitions ELSE excluded.repetitions END`,
    [key, processId, definitionKey, elementId, kind, schedule, first.dueAt, first.repetitions],
  );
}

export function startTimersIn(model: ProcessModel): number {
  return startEventsOf(model).filter(({ event }) => event?.type === 'timer').length;
}

function startEventsOf(model: ProcessModel): FlowNode[] {
  const ids = model.elements.get(model.id)?.startEvents ?? [];
  return ids.map((id) => model.elements.get(id)).filter((node) => node !== undefined);
}

function startTimer(
  { id: elementId }: FlowNode,
  { kind, value }: Extract<EventDefinition, { type: 'timer' }>,
  at: Instant,
): StartTimer | { readonly error: string } {
  const schedule = textOf(value, at);
  if (schedule === null) return { error: 'the time of its timer is no text' };
  const first = firstDue(kind, schedule, at);
  return 'error' in first ? first : { elementId, kind, schedule, first };
}

function textOf(value: Value, at: Instant): string | null {
  const scope = { ...scopeOf(), moment: momentAt(at) };
  const text = value.kind === 'static' ? value.value : value.expression.evaluate(scope).value;
  return typeof text === 'string' && text !== '' ? text : null;
}

function finding(node: FlowNode, fault: string): Finding {
  return {
    severity: 'error',
    elementId: node.id,
    ...(node.name !== undefined && { elementName: node.name }),
    code: 'start-event-error',
    message: `Start event (${node.id}): ${fault}. A start event cannot read variables; correct it.`,
  };
}
