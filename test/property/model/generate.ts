import { goesOn, type Activity, type Block, type BlockOf, type Model, type Work } from './block.js';
import { isSound, movesDataAtOnce } from './soundness.js';
import { Activities } from './generate/activities.js';
import { Events } from './generate/events.js';
import { codes, deeper, deepest, type Place } from './generate/place.js';
import { Source } from './generate/source.js';
import { Works } from './generate/works.js';
import type { Random } from './random.js';

/** A random process of about `size` elements at most. */
export function generateModel(random: Random, size: number): Model {
  const model = new Blocks(new Source(random, size)).model();
  if (!isSound(model)) throw new Error('the generator made a model that depends on chance');
  return model;
}

/** Makes the flow: blocks that stand in each other and behind each other. */
class Blocks {
  private readonly works: Works;
  private readonly events: Events;
  private readonly activities: Activities;

  constructor(private readonly source: Source) {
    const block = (place: Place): Block => this.block(place);
    this.works = new Works(source);
    this.events = new Events(source, this.works, block);
    this.activities = new Activities(source, this.works, this.events, block);
  }

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
    const starts = this.source.random.chance(30)
      ? this.source.several(1, 2, () => this.events.start())
      : [];
    return { starts, ...this.activities.scope(place, false) };
  }

  block(place: Place): Block {
    const { random } = this.source;
    if (this.source.left <= 0 || place.depth >= deepest) return this.leaf(place);
    const inner = deeper(place);
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
        return this.activities.activity(inner);
      case 'sequence':
        return this.sequence(inner);
      case 'choice':
        return this.choice(inner);
      case 'parallel':
        return this.parallel(inner);
      case 'inclusive':
        return this.inclusive(inner);
      case 'link':
        return { kind, id: this.source.id('link') };
      case 'loop':
        return { kind, id: this.source.id('loop'), body: this.block(inner) };
      case 'race':
        return {
          kind,
          id: this.source.id('race'),
          rivals: this.source.several(2, 3, () => this.events.rival(inner)),
        };
    }
  }

  /** Nothing comes behind what goes nowhere. */
  private sequence(place: Place): Block {
    const parts: Block[] = [];
    for (let left = 2 + this.source.random.below(3); left > 0 && parts.every(goesOn); left--) {
      parts.push(this.block(place));
    }
    const isMuchDone = place.undoable.length > 1 && this.source.random.chance(30);
    if (isMuchDone && parts.every(goesOn)) parts.push(this.undo(place));
    return this.changed({ kind: 'sequence', parts, turns: false }, place);
  }

  /** Sometimes one version has a task more, or the parts come in another order. */
  private changed(block: BlockOf<'sequence'>, { mayChange }: Place): Block {
    const { random } = this.source;
    if (!mayChange) return block;
    const parts = [...block.parts];
    if (random.chance(35)) parts.splice(random.below(parts.length), 0, this.passing());
    return { ...block, parts, turns: parts.every(goesOn) && random.chance(15) };
  }

  /** A task that only one version has. */
  private passing(): Activity {
    const { random } = this.source;
    const work: Work = random.chance(50) ? { kind: 'user' } : { kind: 'job', as: 'serviceTask' };
    return {
      ...this.source.user(),
      ...work,
      id: this.source.id(work.kind),
      only: random.oneOf([1, 2] as const),
    };
  }

  private leaf(place: Place): Block {
    const { random } = this.source;
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
        return this.activities.undoable(this.works.plain(this.works.work(place), place), place);
      case 'catch':
        return { kind, id: this.source.id('catch'), on: this.events.awaited(place) };
      case 'throw': {
        const what = random.oneOf(['none', 'message', 'signal', 'shared', 'shared'] as const);
        return { kind, id: this.source.id('throw'), what, ends: place.mayEnd && random.chance(30) };
      }
      case 'escalate': {
        const code = this.thrown(place.escalations);
        return {
          kind,
          id: this.source.id('escalate'),
          code,
          ends: place.mayEnd && random.chance(20),
        };
      }
      case 'fail':
        return { kind, id: this.source.id('fail'), code: this.thrown(place.errors) };
      case 'undo':
        return this.undo(place);
      case 'stop':
        return { kind, id: this.source.id('stop') };
      case 'cancel':
        return { kind, id: this.source.id('cancel') };
    }
  }

  private undo({ undoable, mayEnd }: Place): Block {
    const { random } = this.source;
    const isOne = undoable.length > 0 && random.chance(30);
    const activity = isOne ? random.oneOf(undoable) : null;
    return {
      kind: 'undo',
      id: this.source.id('undo'),
      activity,
      ends: mayEnd && random.chance(20),
    };
  }

  private thrown(caught: readonly string[]): string {
    return this.source.random.oneOf(
      caught.length > 0 && this.source.random.chance(80) ? caught : codes,
    );
  }

  private choice(place: Place): Block {
    return {
      kind: 'choice',
      id: this.source.id('choice'),
      by: this.source.random.oneOf(['gateway', 'gateway', 'task'] as const),
      hasDefault: this.source.random.chance(60),
      branches: this.source.several(2, 3, () => this.block(place)),
    };
  }

  private parallel(place: Place): Block {
    const id = this.source.id('parallel');
    const branches = this.branches({
      ...place,
      mayEnd: place.mayEnd && this.source.random.chance(10),
    });
    return {
      kind: 'parallel',
      id,
      by: this.source.random.oneOf(['gateway', 'gateway', 'task']),
      branches,
    };
  }

  private inclusive(place: Place): Block {
    return {
      kind: 'inclusive',
      id: this.source.id('inclusive'),
      by: this.source.random.oneOf(['gateway', 'gateway', 'task'] as const),
      hasDefault: this.source.random.chance(60),
      branches: this.branches({ ...place, mayEnd: true }),
    };
  }

  /** One branch may begin with data, the others wait first. */
  private branches(place: Place): readonly Block[] {
    let isFirst = true;
    return this.source.several(2, 3, () => {
      const branch = this.block(place);
      if (!movesDataAtOnce(branch)) return branch;
      const waits = isFirst ? branch : this.source.waiting(branch);
      isFirst = false;
      return waits;
    });
  }
}
