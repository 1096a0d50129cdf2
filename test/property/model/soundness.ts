import {
  goesOn,
  isActivity,
  type Activity,
  type Beside,
  type Block,
  type BlockOf,
  type Handler,
  type Model,
  type Path,
  type Rival,
} from './block.js';
import { blocksIn, partsOf } from './parts.js';
import { lastingOrders } from './versions.js';

/** What goes on when an event happens. */
type Happening = Pick<Handler, 'on' | 'body'> & { readonly interrupting?: boolean };

/**
 * Whether no result of a model depends on the order in which tokens move that move in the same step: BPMN leaves
 * that order open, and the reference takes another one than the engine.
 */
export function isSound(model: Omit<Model, 'starts'>): boolean {
  const { body, beside, events } = model;
  const outermost = [body, ...[...beside, ...events].map((each) => each.body)];
  return (
    handlersAreSound(events) &&
    besideIsSound(beside) &&
    blocksIn(model).every(isSoundBlock) &&
    !outermost.some(cancelsAround)
  );
}

/** Whether it cancels a transaction around it; a deployment refuses that where there is none. */
function cancelsAround(block: Block): boolean {
  if (block.kind === 'cancel') return true;
  const parts = partsOf(block);
  const isCaught = block.kind === 'scope' && block.isTransaction && block.boundary.some(isCancel);
  if (!isCaught) return parts.some(cancelsAround);
  const outside = [...block.boundary.map(({ body }) => body), ...(block.undo ? [block.undo] : [])];
  return outside.some(cancelsAround);
}

function isCancel({ on }: Handler): boolean {
  return on.type === 'cancel';
}

/** A repeated transaction cannot be cancelled, nor one around a process that is called. */
function isSoundCancel(activity: Activity): boolean {
  const isBarrier = activity.kind === 'call' || activity.repeat !== null;
  const isTransaction = activity.kind === 'scope' && activity.isTransaction;
  if (activity.boundary.some(isCancel) && !isTransaction) return false;
  if (activity.kind === 'call') return !partsOf({ ...activity, boundary: [] }).some(cancelsAround);
  return !(isBarrier && isTransaction);
}

/** What begins beside something else waits first; no flow leads to a person's task. */
function besideIsSound(beside: readonly Beside[]): boolean {
  return beside.every(({ body }) => {
    const first = body.kind === 'sequence' && !body.turns ? body.parts[0] : undefined;
    return first?.kind === 'user' && first.only === null && waitsUntouched(first);
  });
}

function isSoundBlock(block: Block): boolean {
  if (block.kind === 'parallel' || block.kind === 'inclusive')
    return atMostOneMovesData(block.branches);
  if (block.kind === 'catch') return !mayComeTogether(block.on);
  if (block.kind === 'sequence') return isSoundSequence(block);
  if (block.kind === 'race') return handlersAreSound(block.rivals);
  if (!isActivity(block)) return true;
  const events = 'events' in block ? block.events : [];
  if ('beside' in block && !besideIsSound(block.beside)) return false;
  if (block.kind === 'adhoc' && !block.paths.every(isSoundPath)) return false;
  return (
    handlersAreSound([...block.boundary, ...events]) && isSoundRepeat(block) && isSoundCancel(block)
  );
}

/** In each version there is something, and nothing comes behind what goes nowhere. */
function isSoundSequence(block: BlockOf<'sequence'>): boolean {
  return lastingOrders(block).every(
    (parts) => parts.length > 0 && (!block.turns || parts.every(goesOn)),
  );
}

/** Whatever is over in an ad-hoc sub-process may be enough: what follows has begun by then, and no more. */
export function isSoundPath({ activities: [first, ...rest] }: Path): boolean {
  const isPlain = ({ kind }: Activity): boolean => kind !== 'scope' && kind !== 'call';
  return (
    first !== undefined &&
    waitsUntouched(first) &&
    [first, ...rest].every(staysWaiting) &&
    rest.every(isPlain)
  );
}

function staysWaiting(activity: Activity): boolean {
  return waitsFirst(activity) && activity.boundary.length === 0;
}

/** At most one of several paths that begin together may read or write what the others can see. */
function atMostOneMovesData(blocks: readonly Block[]): boolean {
  return blocks.filter(movesDataAtOnce).length <= 1;
}

/**
 * Who throws an escalation goes on in the same step as who catches it without interrupting, and a condition or
 * signal may come to several at once.
 */
function handlersAreSound(handlers: readonly Happening[]): boolean {
  return handlers.every(
    ({ on, interrupting = true, body }) =>
      waitsUntouched(body) || !(mayComeTogether(on) || (on.type === 'escalation' && !interrupting)),
  );
}

/** Whether a block waits before it has read or written anything: a call would keep a condition's passing moment. */
export function waitsUntouched(block: Block): boolean {
  return waitsFirst(block) && !movesDataAtOnce(block);
}

/** Whether the event may happen to several at once. */
export function mayComeTogether(on: Handler['on']): boolean {
  return on.type === 'conditional' || (on.type === 'signal' && on.shared);
}

function isSoundRepeat(activity: Activity): boolean {
  const { repeat } = activity;
  if (!repeat || repeat.sequential || repeat.count < 2) return true;
  if (repeat.until !== null && !runWaits(activity)) return false;
  return !runMovesData(activity);
}

/** Whether every path through a block waits before it has done anything that others could see. */
function waitsFirst(block: Block): boolean {
  switch (block.kind) {
    case 'sequence':
      return lastingOrders(block).every(([first]) => first !== undefined && waitsFirst(first));
    case 'parallel':
      return block.branches.every(waitsFirst);
    case 'loop':
      return waitsFirst(block.body);
    case 'throw':
      return block.what === 'shared';
    case 'link':
      return false;
    case 'catch':
    case 'race':
    case 'choice':
    case 'inclusive':
    case 'escalate':
    case 'fail':
    case 'undo':
    case 'stop':
    case 'cancel':
      return true;
    default:
      return block.repeat ? block.repeat.count > 0 && runWaits(block) : runWaits(block);
  }
}

function runWaits(activity: Activity): boolean {
  switch (activity.kind) {
    case 'task':
    case 'script':
      return false;
    case 'scope':
    case 'call':
      return waitsFirst(activity.body);
    default:
      return true;
  }
}

/**
 * Whether a block reads or writes variables of the scopes around it before it first waits, or leaves something
 * there to be undone.
 */
export function movesDataAtOnce(block: Block): boolean {
  switch (block.kind) {
    case 'sequence':
      return lastingOrders(block).some(oneMovesDataAtOnce);
    case 'parallel':
      return block.branches.some(movesDataAtOnce);
    case 'loop':
      return movesDataAtOnce(block.body);
    case 'race':
      return block.rivals.some(readsKey);
    case 'catch':
      return readsKey(block);
    default:
      if (!isActivity(block)) return false;
      if (block.repeat && !waitsFirst(block)) return true;
      return runMovesData(block);
  }
}

function oneMovesDataAtOnce(parts: readonly Block[]): boolean {
  for (const part of parts) {
    if (movesDataAtOnce(part)) return true;
    if (waitsFirst(part)) return false;
  }
  return false;
}

function runMovesData(activity: Activity): boolean {
  if (activity.inputs.some(({ source }) => source.name !== null)) return true;
  if (handlersOf(activity).some(readsKey)) return true;
  if (activity.undo && !runWaits(activity)) return true;
  switch (activity.kind) {
    case 'script':
    case 'call':
      return true;
    case 'scope':
      return movesDataAtOnce(activity.body) || (leavesTraces(activity) && !runWaits(activity));
    case 'task':
      return activity.outputs.length > 0;
    case 'receive':
      return activity.key === 'a';
    default:
      return false;
  }
}

function leavesTraces({ outputs, undoing }: BlockOf<'scope'>): boolean {
  return outputs.length > 0 || undoing !== null;
}

function handlersOf(activity: Activity): readonly Handler[] {
  return [...activity.boundary, ...('events' in activity ? activity.events : [])];
}

function readsKey({ on }: Pick<Handler | Rival, 'on'>): boolean {
  return on.type === 'message' && on.key === 'a';
}
