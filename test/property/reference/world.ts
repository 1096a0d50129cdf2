import type { Expression, Version } from '../model/block.js';
import { hoursOf } from '../walk/instants.js';
import { Live } from './live.js';
import type { Place } from './place.js';
import type { Values, Wait } from './wait.js';

/** A mistake of the modeller or of whoever works: it stops an element until a person has looked at it. */
class Fault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** All that there is of a process at a moment, and what happened since the last look. */
export class World {
  /** Hours since the beginning. */
  now = 0;
  root: Live | null = null;
  /** The version of the process that goes on. */
  version: Version = 1;
  status: 'active' | 'suspended' | 'completed' | 'terminated' = 'active';
  /** `+` was activated, `-` was completed, `x` was terminated. */
  happened: string[] = [];
  private numbers = 0;

  create(id: string, parent: Live | null, run: number | null = null): Live {
    return new Live(id, parent, this.now, ++this.numbers, run);
  }

  /** A path comes to an element. */
  enter(id: string, { scope, tokens }: Place): Live {
    const live = this.create(id, scope.live);
    live.tokens = tokens;
    return live;
  }

  activate(live: Live): void {
    live.state = 'active';
    this.happened.push(`+${live.label}`);
  }

  finish(live: Live): void {
    this.happened.push(`-${live.label}`);
    this.remove(live);
  }

  remove(live: Live): void {
    live.isAlive = false;
    live.waits.clear();
    live.parent?.children.delete(live);
  }

  kill(live: Live): void {
    this.killInside(live);
    this.happened.push(`x${live.label}`);
    this.remove(live);
  }

  killInside(live: Live): void {
    for (const child of [...live.children]) this.kill(child);
  }

  /** A person takes it away: a scope that has nothing left goes with it, up to the process itself. */
  takeAway(live: Live): void {
    this.kill(live);
    const { parent } = live;
    if (!parent) this.status = 'terminated';
    else if (parent.runGone) parent.runGone();
    else if (parent.state === 'active' && parent.children.size === 0) this.takeAway(parent);
    else live.tokens?.end();
  }

  /** An element that waits for nobody. */
  pass(id: string, parent: Live, variables: Values = {}): void {
    const live = this.create(id, parent);
    this.activate(live);
    this.propagate(live, variables);
    this.finish(live);
  }

  wait(live: Live, wait: Omit<Wait, 'live' | 'number'>): Wait {
    const added = { ...wait, live, number: ++this.numbers };
    live.waits.add(added);
    return added;
  }

  waits(): readonly Wait[] {
    if (!this.root || this.status !== 'active') return [];
    const all = [...this.root.all()].flatMap(({ waits }) => [...waits]);
    return all.sort((left, right) => left.number - right.number);
  }

  /** Computes something and goes on with it; a fault becomes an incident, resolving it begins again. */
  attempt<T>(live: Live, compute: () => T, then: (value: T) => void): void {
    const value = valueOrFault(compute);
    if (!(value instanceof Fault)) {
      then(value);
      return;
    }
    const incident = this.wait(live, {
      kind: 'incident',
      target: value.code,
      happen: () => {
        live.waits.delete(incident);
        this.attempt(live, compute, then);
      },
    });
  }

  /** Looks whether something can be; when not, undoes what was done for it. */
  orElse(look: () => void, undo: () => void): void {
    const fault = valueOrFault(look);
    if (!(fault instanceof Fault)) return;
    undo();
    throw fault;
  }

  /** Stops whoever computes. */
  fault(code: string): never {
    throw new Fault(code);
  }

  /** Timers follow the variables that are their dates. */
  follow(): void {
    for (const wait of this.waits()) {
      if (wait.follows === undefined) continue;
      const text = this.visible(wait.live)[wait.follows];
      const hour = typeof text === 'string' ? hoursOf(text) : null;
      const isPast = hour !== null && typeof wait.fired === 'number' && hour <= wait.fired;
      wait.due = isPast ? null : hour;
    }
  }

  /** A signal comes to all who wait for it now, those who wait longest first. */
  broadcast(name: string): void {
    const isMeant = (wait: Wait): boolean => wait.kind === 'signal' && wait.name === name;
    const waiting = this.waits().filter(isMeant);
    for (const wait of waiting.filter((each) => !this.isAnsweredInside(each))) {
      if (wait.live.isAlive && wait.live.waits.has(wait)) wait.happen({});
    }
  }

  /** The signal that an event sub-process inside an activity answers does not come out to its boundary. */
  isAnsweredInside({ kind, live, target, name }: Wait): boolean {
    if (kind !== 'signal' || !target.startsWith('boundary')) return false;
    return this.waits().some(
      (other) =>
        other.kind === kind &&
        other.name === name &&
        other.live === live &&
        other.target.startsWith('event'),
    );
  }

  /** The scopes whose variables an element sees, its own first. */
  private *scopes(live: Live): Generator<Live> {
    for (let next: Live | null = live; next; next = next.isProcess ? null : next.parent) yield next;
  }

  visible(live: Live): Values {
    const scopes = [...this.scopes(live)].reverse();
    return Object.fromEntries(scopes.flatMap(({ variables }) => [...variables]));
  }

  evaluate(live: Live, { name, plus }: Expression, code: string): unknown {
    if (name === null) return plus;
    const value = this.visible(live)[name];
    if (typeof value !== 'number' && plus !== 0) this.fault(code);
    if (value === undefined) this.fault(code);
    return plus === 0 ? value : (value as number) + plus;
  }

  /** Each variable goes to the nearest scope that has one of its name, a new one to the process. */
  propagate(live: Live, variables: Values): void {
    for (const [name, value] of Object.entries(variables)) {
      const scopes = [...this.scopes(live)];
      const home = scopes.find((scope) => scope.variables.has(name)) ?? scopes.at(-1);
      home?.variables.set(name, value);
    }
  }
}

function valueOrFault<T>(compute: () => T): T | Fault {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
