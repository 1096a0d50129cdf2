import {
  goesOn,
  type Activity,
  type Awaited,
  type Beside,
  type Block,
  type BlockOf,
  type Expression,
  type Handler,
  type Mapping,
  type Model,
  type Path,
  type Repeat,
  type Rival,
  type Start,
  type Undoing,
  type Work,
} from './block.js';
import { missing } from './ids.js';
import type { Random } from './random.js';
import {
  isSound,
  isSoundPath,
  mayComeTogether,
  movesDataAtOnce,
  waitsUntouched,
} from './soundness.js';

/** What surrounds a block. */
interface Place {
  readonly depth: number;
  /** Variables that are there for sure. */
  readonly names: readonly string[];
  /** Codes that somebody around catches. */
  readonly errors: readonly string[];
  readonly escalations: readonly string[];
  /** Activities of the scope so far that can be undone. */
  readonly undoable: string[];
  /** Whether a transaction is around that can be cancelled. */
  readonly mayCancel: boolean;
  /** Whether a path may end here although others wait for it. */
  readonly mayEnd: boolean;
  /** Whether the versions of the process may differ here: those of a called one are its own. */
  readonly mayChange: boolean;
  /** Whether no second path may come the same way in the same scope: an inclusive join would wait for it. */
  readonly mayJoin: boolean;
}

const codes = ['E1', 'E2'];
const deepest = 5;

/** A random process of about `size` elements at most. */
export function generateModel(random: Random, size: number): Model {
  const model = new Generator(random, size).model();
  if (!isSound(model)) throw new Error('the generator made a model that depends on chance');
  return model;
}

class Generator {
  private count = 0;

  constructor(
    private readonly random: Random,
    private left: number,
  ) {}

  model(): Model {
    const place: Place = {
      depth: 0,
      names: ['a', 'b'],
      errors: [],
      escalations: [],
      undoable: [],
      mayCancel: false,
      mayEnd: true,
      mayJoin: true,
      mayChange: true,
    };
    const starts = this.random.chance(30) ? this.several(1, 2, () => this.start()) : [];
    return { starts, ...this.scope(place, false) };
  }

  /** Its message has no key: nobody waits for it yet. */
  private start(): Start {
    const type = this.random.oneOf(['timer', 'message', 'signal'] as const);
    const id = this.id('start');
    if (type === 'timer') return { id, on: { type, hours: 5, times: 3 } };
    return { id, on: type === 'signal' ? { type, shared: false } : { type, key: '"k"' } };
  }

  private id(kind: string): string {
    this.left--;
    return `${kind}${String(++this.count)}`;
  }

  private block(place: Place): Block {
    const { random } = this;
    if (this.left <= 0 || place.depth >= deepest) return this.leaf(place);
    const inner = { ...place, depth: place.depth + 1 };
    const kind = random.weighted({
      leaf: 20,
      activity: 30,
      sequence: 25,
      choice: 8,
      parallel: 8,
      inclusive: place.mayJoin ? 8 : 0,
      link: 3,
      loop: 5,
      race: 5,
    });
    switch (kind) {
      case 'leaf':
        return this.leaf(place);
      case 'activity':
        return this.activity(inner);
      case 'sequence':
        return this.sequence(inner);
      case 'choice':
        return this.choice(inner);
      case 'parallel':
        return this.parallel(inner);
      case 'inclusive':
        return this.inclusive(inner);
      case 'link':
        return { kind, id: this.id('link') };
      case 'loop':
        return { kind, id: this.id('loop'), body: this.block(inner) };
      case 'race':
        return { kind, id: this.id('race'), rivals: this.several(2, 3, () => this.rival(inner)) };
    }
  }

  /** Nothing comes behind what goes nowhere. */
  private sequence(place: Place): Block {
    const parts: Block[] = [];
    for (let left = 2 + this.random.below(3); left > 0 && parts.every(goesOn); left--) {
      parts.push(this.block(place));
    }
    const isMuchDone = place.undoable.length > 1 && this.random.chance(30);
    if (isMuchDone && parts.every(goesOn)) parts.push(this.undo(place));
    return this.changed({ kind: 'sequence', parts, turns: false }, place);
  }

  /** Sometimes one version has a task more, or the parts come in another order. */
  private changed(block: BlockOf<'sequence'>, { mayChange }: Place): Block {
    const { random } = this;
    if (!mayChange) return block;
    const parts = [...block.parts];
    if (random.chance(35)) parts.splice(random.below(parts.length), 0, this.passing());
    return { ...block, parts, turns: parts.every(goesOn) && random.chance(15) };
  }

  /** A task that only one version has. */
  private passing(): Activity {
    const { random } = this;
    const work: Work = random.chance(50) ? { kind: 'user' } : { kind: 'job', as: 'serviceTask' };
    return { ...this.user(), ...work, id: this.id(work.kind), only: random.oneOf([1, 2] as const) };
  }

  private several<T>(least: number, most: number, one: () => T): readonly T[] {
    return Array.from({ length: least + this.random.below(most - least + 1) }, one);
  }

  private leaf(place: Place): Block {
    const { random } = this;
    const kind = random.weighted({
      activity: 60,
      catch: 10,
      throw: 8,
      escalate: place.escalations.length > 0 ? 12 : 2,
      fail: place.errors.length > 0 ? 12 : 1,
      undo: place.undoable.length > 0 ? 15 : 1,
      stop: place.depth > 0 ? 6 : 1,
      cancel: place.mayCancel ? 20 : 0,
    });
    switch (kind) {
      case 'activity':
        return this.undoable(this.plain(this.work(place), place), place);
      case 'catch':
        return { kind, id: this.id('catch'), on: this.awaited(place) };
      case 'throw': {
        const what = random.oneOf(['none', 'message', 'signal', 'shared', 'shared'] as const);
        return { kind, id: this.id('throw'), what, ends: place.mayEnd && random.chance(30) };
      }
      case 'escalate': {
        const code = this.thrown(place.escalations);
        return { kind, id: this.id('escalate'), code, ends: place.mayEnd && random.chance(20) };
      }
      case 'fail':
        return { kind, id: this.id('fail'), code: this.thrown(place.errors) };
      case 'undo':
        return this.undo(place);
      case 'stop':
        return { kind, id: this.id('stop') };
      case 'cancel':
        return { kind, id: this.id('cancel') };
    }
  }

  private undo({ undoable, mayEnd }: Place): Block {
    const { random } = this;
    const isOne = undoable.length > 0 && random.chance(30);
    const activity = isOne ? random.oneOf(undoable) : null;
    return { kind: 'undo', id: this.id('undo'), activity, ends: mayEnd && random.chance(20) };
  }

  private thrown(caught: readonly string[]): string {
    return this.random.oneOf(caught.length > 0 && this.random.chance(80) ? caught : codes);
  }

  private plain(work: Work, place: Place): Activity {
    const id = this.id(work.kind);
    const inputs = this.random.chance(25) ? this.inputs(id, place) : [];
    const names = [...place.names, ...inputs.map(({ target }) => target)];
    const outputs = this.random.chance(20) ? this.outputs(id, names) : [];
    return { ...work, id, inputs, outputs, repeat: null, boundary: [], undo: null, only: null };
  }

  private inputs(id: string, { names }: Place): readonly Mapping[] {
    const target = this.random.chance(30) ? 'a' : `in_${id}`;
    return [{ target, source: this.mayMiss(names) }];
  }

  /** Sometimes the second one stops the activity after the first has been done, which is then not repeated. */
  private outputs(id: string, names: readonly string[]): readonly Mapping[] {
    const { random } = this;
    const target = random.chance(20) ? 'b' : `out_${id}`;
    const first = { target, source: this.expression(names) };
    if (!random.chance(40)) return [first];
    const counting = names.includes('b') ? { target: 'b', source: { name: 'b', plus: 1 } } : first;
    return [counting, { target: `more_${id}`, source: this.mayMiss(names, 50) }];
  }

  /** An expression that may read a variable that nobody has set. */
  private mayMiss(names: readonly string[], percent = 10): Expression {
    return this.random.chance(percent) ? { name: missing, plus: 0 } : this.expression(names);
  }

  private expression(names: readonly string[]): Expression {
    const isConstant = names.length === 0 || this.random.chance(30);
    return { name: isConstant ? null : this.random.oneOf(names), plus: this.random.below(5) };
  }

  /** Something that is no container. */
  private work(place: Place): Work {
    const kind = this.random.weighted({ task: 1, user: 4, job: 4, script: 2, receive: 1 });
    switch (kind) {
      case 'task':
        return { kind, as: this.random.oneOf(['task', 'manualTask'] as const) };
      case 'job': {
        const as = ['serviceTask', 'sendTask', 'scriptTask', 'businessRuleTask'] as const;
        return { kind, as: this.random.oneOf(as) };
      }
      case 'script':
        return { kind, value: this.expression(place.names) };
      case 'receive':
        return { kind, key: this.key(place) };
      case 'user':
        return { kind };
    }
  }

  private key({ names }: Pick<Place, 'names'>): string {
    return names.includes('a') ? this.random.oneOf(['"k"', 'a']) : '"k"';
  }

  /** An activity with everything that it can have. */
  private activity(place: Place): Block {
    const { random } = this;
    const boundary = random.chance(45) ? this.handlers(place, 'boundary') : [];
    const inside = caughtBy(boundary, place);
    const kind = random.weighted({ plain: 8, scope: 8, transaction: 4, call: 4, adhoc: 3 });
    if (kind === 'transaction') return this.transaction(boundary, inside, place);
    const work = kind === 'plain' ? this.work(place) : this.container(kind, inside);
    const activity = this.undoable({ ...this.plain(work, place), boundary }, place);
    if (!random.chance(25)) return activity;
    return this.repeated(activity);
  }

  /** It cannot be repeated where it can be cancelled. */
  private transaction(boundary: readonly Handler[], inside: Place, place: Place): Activity {
    const container = this.container('scope', { ...inside, mayCancel: true });
    const work = this.random.chance(60) ? this.cancelledAtLast(container) : container;
    const undoable: string[] = [];
    const cancelled: Handler = {
      id: this.id('boundary'),
      on: { type: 'cancel' },
      interrupting: true,
      only: null,
      body: this.block({ ...deeper(place), undoable }),
    };
    const plain = this.plain({ ...work, isTransaction: true } as Work, place);
    const activity = this.undoable({ ...plain, boundary: [...boundary, cancelled] }, place);
    place.undoable.push(...undoable);
    return activity;
  }

  private cancelledAtLast(work: Work): Work {
    if (!('body' in work) || !goesOn(work.body)) return work;
    const cancel: Block = { kind: 'cancel', id: this.id('cancel') };
    return { ...work, body: { kind: 'sequence', parts: [work.body, cancel], turns: false } };
  }

  /** Sometimes with an activity that undoes it. */
  private undoable(activity: Activity, place: Place): Activity {
    const { random } = this;
    const hasOwnWay = 'undoing' in activity && activity.undoing !== null;
    const isUndone = !hasOwnWay && random.chance(activity.kind === 'user' ? 15 : 30);
    if (isUndone || activity.kind === 'scope' || activity.kind === 'adhoc')
      place.undoable.push(activity.id);
    if (!isUndone) return activity;
    const isScope = random.chance(20) && place.depth < deepest;
    const inner = { ...deeper(place), mayCancel: false };
    const work = isScope ? this.container('scope', inner) : this.work(place);
    const undo = this.plain(work, place);
    return { ...activity, undo: random.chance(10) ? this.repeated(undo) : undo };
  }

  private container(kind: 'scope' | 'call' | 'adhoc', place: Place): Work {
    if (kind === 'adhoc') return this.adHoc({ ...place, undoable: [] });
    if (kind === 'scope') {
      const inside = { ...place, mayEnd: true, mayJoin: true, undoable: [] };
      const undoing = this.undoing({ ...inside, mayCancel: false });
      return { kind, isTransaction: false, ...this.scope(inside, true), undoing };
    }
    const [parent, child] = [this.random.chance(70), this.random.chance(70)];
    const names = parent ? place.names : [];
    const inside = {
      ...place,
      names,
      mayCancel: false,
      mayChange: false,
      mayEnd: true,
      mayJoin: true,
      undoable: [],
    };
    return { kind, parent, child, ...this.scope(inside, false) };
  }

  private scope(place: Place, mayStart: boolean): Omit<Model, 'starts'> {
    const events = this.random.chance(30)
      ? this.handlers({ ...place, errors: codes }, 'event')
      : [];
    const inside = caughtBy(events, place);
    const body = this.block(inside);
    const isMore = this.random.chance(12) && place.depth < deepest;
    const beside = isMore ? this.several(1, 2, () => this.beside(deeper(inside), mayStart)) : [];
    return { body, beside, events };
  }

  /** A process begins at one plain start event, a sub-process at all. */
  private beside(place: Place, mayStart: boolean): Beside {
    const start = mayStart && this.random.chance(50) ? this.id('start') : null;
    return { start, body: this.waiting(this.block(place)) };
  }

  private adHoc(place: Place): Work {
    const { random } = this;
    return {
      kind: 'adhoc',
      paths: this.several(1, 3, () => this.path(place)),
      until: place.names.includes('a') && random.chance(60),
      cancels: random.chance(60),
    };
  }

  private path(place: Place): Path {
    const { random } = this;
    const isScope = random.chance(30) && this.left > 0 && place.depth < deepest;
    const first = isScope ? this.container('scope', deeper(place)) : this.work(place);
    const works = random.chance(50) ? [first] : [first, this.work(place)];
    const activities = works.map((work) => {
      const plain = this.plain(work, place);
      const isSoundHere = isSoundPath({ isListed: true, activities: [plain] });
      return this.undoable(isSoundHere ? plain : this.user(), place);
    });
    return { isListed: random.chance(50), activities };
  }

  /** Sometimes a scope says itself how it is undone, mostly where there is something in it. */
  private undoing(place: Place): Undoing | null {
    if (!this.random.chance(place.undoable.length > 0 ? 25 : 5)) return null;
    return {
      id: this.id('undoing'),
      body: this.block({ ...place, depth: place.depth + 1, undoable: [...place.undoable] }),
    };
  }

  /** Runs at the same time must not get in each other's way. */
  private repeated(activity: Activity): Activity {
    const { random } = this;
    const count = random.oneOf([0, 1, 2, 2, 3, 3]);
    const repeat: Repeat = {
      count,
      sequential: random.chance(40),
      until: count > 1 && random.chance(30) ? 1 + random.below(count - 1) : null,
      collect: random.chance(40),
    };
    const parallel = { ...activity, repeat };
    if (isSound({ body: parallel, beside: [], events: [] })) return parallel;
    return { ...activity, repeat: { ...repeat, sequential: true } };
  }

  /** One or two, no two of them for the same error or escalation. */
  private handlers(place: Place, name: 'event' | 'boundary'): readonly Handler[] {
    const handlers: Handler[] = [];
    const taken = new Set<string>();
    for (let count = this.random.oneOf([1, 1, 2]); count > 0; count--) {
      const undoable: string[] = [];
      const handler = this.rivalOf(handlers[0], this.handler({ ...deeper(place), undoable }, name));
      const { on } = handler;
      const trigger = 'code' in on ? `${on.type} ${String(on.code)}` : handler.id;
      if (taken.has(trigger)) continue;
      taken.add(trigger);
      handlers.push(handler);
      if (name === 'boundary' && handler.only === null) place.undoable.push(...undoable);
    }
    return handlers;
  }

  /** Beside who catches one code stands, often enough, who catches any. */
  private rivalOf(first: Handler | undefined, { on, ...handler }: Handler): Handler {
    const isCoded = first !== undefined && 'code' in first.on && 'code' in on;
    if (!isCoded || first.on.type !== on.type) return { ...handler, on };
    return {
      ...handler,
      on: { ...on, code: first.on.code === null ? this.random.oneOf(codes) : null },
    };
  }

  private handler(place: Place, name: 'event' | 'boundary'): Handler {
    const { random } = this;
    const type = random.oneOf(['awaited', 'error', 'escalation'] as const);
    const id = this.id(name);
    const code = random.chance(40) ? null : random.oneOf(codes);
    const interrupting = type === 'error' || random.chance(50);
    const on = type === 'awaited' ? this.happening(place, !interrupting) : { type, code };
    const body = this.block({
      ...place,
      undoable: name === 'event' ? [] : place.undoable,
      mayEnd: place.mayEnd || !interrupting,
      mayJoin: name === 'event' || (place.mayJoin && interrupting),
    });
    const isChange = name === 'boundary' && place.mayChange && random.chance(50);
    const mustWait = mayComeTogether(on) || (type === 'escalation' && !interrupting);
    return {
      id,
      on,
      interrupting,
      only: isChange ? random.oneOf([1, 2] as const) : null,
      body: mustWait && !waitsUntouched(body) ? this.waiting(body) : body,
    };
  }

  /** Conditions and dates too, where their variables can be seen. */
  private happening(place: Place, mayRepeat = false): Awaited {
    const maySee = place.names.includes('a');
    const type = this.random.weighted({
      awaited: 6,
      shared: 2,
      conditional: maySee ? 2 : 0,
      date: maySee ? 1 : 0,
    });
    if (type === 'shared') return { type: 'signal', shared: true };
    return type === 'awaited' ? this.awaited(place, mayRepeat) : { type };
  }

  private awaited(place: Place, mayRepeat = false): Awaited {
    const type = this.random.oneOf(['timer', 'message', 'signal'] as const);
    if (type === 'signal') return { type, shared: false };
    if (type === 'message') return { type, key: this.key(place) };
    const times = mayRepeat && this.random.chance(60) ? 1 + this.random.below(3) : null;
    return { type, hours: 1 + this.random.below(50), times };
  }

  private rival(place: Place): Rival {
    const on = this.happening(place);
    const receives = on.type === 'message' && this.random.chance(30);
    const id = this.id('rival');
    const body = this.block(place);
    const mustWait = mayComeTogether(on) && !waitsUntouched(body);
    return { id, on, receives, body: mustWait ? this.waiting(body) : body };
  }

  private choice(place: Place): Block {
    return {
      kind: 'choice',
      id: this.id('choice'),
      by: this.random.oneOf(['gateway', 'gateway', 'task'] as const),
      hasDefault: this.random.chance(60),
      branches: this.several(2, 3, () => this.block(place)),
    };
  }

  private parallel(place: Place): Block {
    const id = this.id('parallel');
    const branches = this.branches({ ...place, mayEnd: place.mayEnd && this.random.chance(10) });
    return {
      kind: 'parallel',
      id,
      by: this.random.oneOf(['gateway', 'gateway', 'task']),
      branches,
    };
  }

  private inclusive(place: Place): Block {
    return {
      kind: 'inclusive',
      id: this.id('inclusive'),
      by: this.random.oneOf(['gateway', 'gateway', 'task'] as const),
      hasDefault: this.random.chance(60),
      branches: this.branches({ ...place, mayEnd: true }),
    };
  }

  /** One branch may begin with data, the others wait first. */
  private branches(place: Place): readonly Block[] {
    let isFirst = true;
    return this.several(2, 3, () => {
      const branch = this.block(place);
      if (!movesDataAtOnce(branch)) return branch;
      const waits = isFirst ? branch : this.waiting(branch);
      isFirst = false;
      return waits;
    });
  }

  private waiting(block: Block): BlockOf<'sequence'> {
    return { kind: 'sequence', parts: [this.user(), block], turns: false };
  }

  private user(): Activity {
    const id = this.id('user');
    return {
      kind: 'user',
      id,
      inputs: [],
      outputs: [],
      repeat: null,
      boundary: [],
      undo: null,
      only: null,
    };
  }
}

function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 };
}

/** What is caught inside an activity or scope with these handlers. */
function caughtBy(handlers: readonly Handler[], place: Place): Place {
  const caught = (type: 'error' | 'escalation'): readonly string[] =>
    handlers.flatMap(({ on }) => (on.type === type ? (on.code ?? codes) : []));
  return {
    ...place,
    errors: [...place.errors, ...caught('error')],
    escalations: [...place.escalations, ...caught('escalation')],
  };
}
