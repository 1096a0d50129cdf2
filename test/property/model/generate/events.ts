import type { Awaited, Block, Handler, Rival, Start } from '../block.js';
import { mayComeTogether, waitsUntouched } from '../soundness.js';
import { codes, deeper, type Place } from './place.js';
import type { Source } from './source.js';
import type { Works } from './works.js';

/** Makes events that are waited for, and what they set going. */
export class Events {
  constructor(
    private readonly source: Source,
    private readonly works: Works,
    private readonly block: (place: Place) => Block,
  ) {}

  /** Its message has no key: nobody waits for it yet. */
  start(): Start {
    const type = this.source.random.oneOf(['timer', 'message', 'signal'] as const);
    const id = this.source.id('start');
    if (type === 'timer') return { id, on: { type, hours: 5, times: 3 } };
    return { id, on: type === 'signal' ? { type, shared: false } : { type, key: '"k"' } };
  }

  /** One or two, no two of them for the same error or escalation. */
  handlers(place: Place, name: 'event' | 'boundary'): readonly Handler[] {
    const handlers: Handler[] = [];
    const taken = new Set<string>();
    for (let count = this.source.random.oneOf([1, 1, 2]); count > 0; count--) {
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
      on: { ...on, code: first.on.code === null ? this.source.random.oneOf(codes) : null },
    };
  }

  private handler(place: Place, name: 'event' | 'boundary'): Handler {
    const { random } = this.source;
    const type = random.oneOf(['awaited', 'error', 'escalation'] as const);
    const id = this.source.id(name);
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
      body: mustWait && !waitsUntouched(body) ? this.source.waiting(body) : body,
    };
  }

  /** Conditions and dates too, where their variables can be seen. */
  private happening(place: Place, mayRepeat = false): Awaited {
    const maySee = place.names.includes('a');
    const type = this.source.random.weighted({
      awaited: 6,
      shared: 2,
      conditional: maySee ? 2 : 0,
      date: maySee ? 1 : 0,
    });
    if (type === 'shared') return { type: 'signal', shared: true };
    return type === 'awaited' ? this.awaited(place, mayRepeat) : { type };
  }

  awaited(place: Place, mayRepeat = false): Awaited {
    const type = this.source.random.oneOf(['timer', 'message', 'signal'] as const);
    if (type === 'signal') return { type, shared: false };
    if (type === 'message') return { type, key: this.works.key(place) };
    const times =
      mayRepeat && this.source.random.chance(60) ? 1 + this.source.random.below(3) : null;
    return { type, hours: 1 + this.source.random.below(50), times };
  }

  rival(place: Place): Rival {
    const on = this.happening(place);
    const receives = on.type === 'message' && this.source.random.chance(30);
    const id = this.source.id('rival');
    const body = this.block(place);
    const mustWait = mayComeTogether(on) && !waitsUntouched(body);
    return { id, on, receives, body: mustWait ? this.source.waiting(body) : body };
  }
}
