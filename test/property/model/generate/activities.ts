import {
  goesOn,
  type Activity,
  type Beside,
  type Block,
  type Handler,
  type Model,
  type Path,
  type Repeat,
  type Undoing,
  type Work,
} from '../block.js';
import { isSound, isSoundPath } from '../soundness.js';
import { caughtBy, codes, deepest, deeper, type Place } from './place.js';
import type { Events } from './events.js';
import type { Source } from './source.js';
import type { Works } from './works.js';

/** Makes activities with everything that they can have. */
export class Activities {
  constructor(
    private readonly source: Source,
    private readonly works: Works,
    private readonly events: Events,
    private readonly block: (place: Place) => Block,
  ) {}

  /** An activity with everything that it can have. */
  activity(place: Place): Block {
    const { random } = this.source;
    const boundary = random.chance(45) ? this.events.handlers(place, 'boundary') : [];
    const inside = caughtBy(boundary, place);
    const kind = random.weighted({ plain: 8, scope: 8, transaction: 4, call: 4, adhoc: 3 });
    if (kind === 'transaction') return this.transaction(boundary, inside, place);
    const work = kind === 'plain' ? this.works.work(place) : this.container(kind, inside);
    const activity = this.undoable({ ...this.works.plain(work, place), boundary }, place);
    if (!random.chance(25)) return activity;
    return this.repeated(activity);
  }

  /** It cannot be repeated where it can be cancelled. */
  private transaction(boundary: readonly Handler[], inside: Place, place: Place): Activity {
    const container = this.container('scope', { ...inside, mayCancel: true });
    const work = this.source.random.chance(60) ? this.cancelledAtLast(container) : container;
    const undoable: string[] = [];
    const cancelled: Handler = {
      id: this.source.id('boundary'),
      on: { type: 'cancel' },
      interrupting: true,
      only: null,
      body: this.block({ ...deeper(place), undoable }),
    };
    const plain = this.works.plain({ ...work, isTransaction: true } as Work, place);
    const activity = this.undoable({ ...plain, boundary: [...boundary, cancelled] }, place);
    place.undoable.push(...undoable);
    return activity;
  }

  private cancelledAtLast(work: Work): Work {
    if (!('body' in work) || !goesOn(work.body)) return work;
    const cancel: Block = { kind: 'cancel', id: this.source.id('cancel') };
    return { ...work, body: { kind: 'sequence', parts: [work.body, cancel], turns: false } };
  }

  /** Sometimes with an activity that undoes it. */
  undoable(activity: Activity, place: Place): Activity {
    const { random } = this.source;
    const hasOwnWay = 'undoing' in activity && activity.undoing !== null;
    const isUndone = !hasOwnWay && random.chance(activity.kind === 'user' ? 15 : 30);
    if (isUndone || activity.kind === 'scope' || activity.kind === 'adhoc')
      place.undoable.push(activity.id);
    if (!isUndone) return activity;
    const isScope = random.chance(20) && place.depth < deepest;
    const inner = { ...deeper(place), mayCancel: false };
    const work = isScope ? this.container('scope', inner) : this.works.work(place);
    const undo = this.works.plain(work, place);
    return { ...activity, undo: random.chance(10) ? this.repeated(undo) : undo };
  }

  private container(kind: 'scope' | 'call' | 'adhoc', place: Place): Work {
    if (kind === 'adhoc') return this.adHoc({ ...place, undoable: [] });
    if (kind === 'scope') {
      const inside = { ...place, mayEnd: true, mayJoin: true, undoable: [] };
      const undoing = this.undoing({ ...inside, mayCancel: false });
      return { kind, isTransaction: false, ...this.scope(inside, true), undoing };
    }
    const [parent, child] = [this.source.random.chance(70), this.source.random.chance(70)];
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

  scope(place: Place, mayStart: boolean): Omit<Model, 'starts'> {
    const events = this.source.random.chance(30)
      ? this.events.handlers({ ...place, errors: codes }, 'event')
      : [];
    const inside = caughtBy(events, place);
    const body = this.block(inside);
    const isMore = this.source.random.chance(12) && place.depth < deepest;
    const beside = isMore
      ? this.source.several(1, 2, () => this.beside(deeper(inside), mayStart))
      : [];
    return { body, beside, events };
  }

  /** A process begins at one plain start event, a sub-process at all. */
  private beside(place: Place, mayStart: boolean): Beside {
    const start = mayStart && this.source.random.chance(50) ? this.source.id('start') : null;
    return { start, body: this.source.waiting(this.block(place)) };
  }

  private adHoc(place: Place): Work {
    const { random } = this.source;
    return {
      kind: 'adhoc',
      paths: this.source.several(1, 3, () => this.path(place)),
      until: place.names.includes('a') && random.chance(60),
      cancels: random.chance(60),
    };
  }

  private path(place: Place): Path {
    const { random } = this.source;
    const isScope = random.chance(30) && this.source.left > 0 && place.depth < deepest;
    const first = isScope ? this.container('scope', deeper(place)) : this.works.work(place);
    const works = random.chance(50) ? [first] : [first, this.works.work(place)];
    const activities = works.map((work) => {
      const plain = this.works.plain(work, place);
      const isSoundHere = isSoundPath({ isListed: true, activities: [plain] });
      return this.undoable(isSoundHere ? plain : this.source.user(), place);
    });
    return { isListed: random.chance(50), activities };
  }

  /** Sometimes a scope says itself how it is undone, mostly where there is something in it. */
  private undoing(place: Place): Undoing | null {
    if (!this.source.random.chance(place.undoable.length > 0 ? 25 : 5)) return null;
    return {
      id: this.source.id('undoing'),
      body: this.block({ ...deeper(place), undoable: [...place.undoable] }),
    };
  }

  /** Runs at the same time must not get in each other's way. */
  private repeated(activity: Activity): Activity {
    const { random } = this.source;
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
}
