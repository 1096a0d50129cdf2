import type { Activity, Expression, Mapping, Work } from '../block.js';
import { missing } from '../ids.js';
import type { Place } from './place.js';
import type { Source } from './source.js';

/** Makes what an activity does, and the data that it reads and writes. */
export class Works {
  constructor(private readonly source: Source) {}

  plain(work: Work, place: Place): Activity {
    const id = this.source.id(work.kind);
    const inputs = this.source.random.chance(25) ? this.inputs(id, place) : [];
    const names = [...place.names, ...inputs.map(({ target }) => target)];
    const outputs = this.source.random.chance(20) ? this.outputs(id, names) : [];
    return { ...work, id, inputs, outputs, repeat: null, boundary: [], undo: null, only: null };
  }

  private inputs(id: string, { names }: Place): readonly Mapping[] {
    const target = this.source.random.chance(30) ? 'a' : `in_${id}`;
    return [{ target, source: this.mayMiss(names) }];
  }

  /** Sometimes the second one stops the activity after the first has been done, which is then not repeated. */
  private outputs(id: string, names: readonly string[]): readonly Mapping[] {
    const { random } = this.source;
    const target = random.chance(20) ? 'b' : `out_${id}`;
    const first = { target, source: this.expression(names) };
    if (!random.chance(40)) return [first];
    const counting = names.includes('b') ? { target: 'b', source: { name: 'b', plus: 1 } } : first;
    return [counting, { target: `more_${id}`, source: this.mayMiss(names, 50) }];
  }

  /** An expression that may read a variable that nobody has set. */
  private mayMiss(names: readonly string[], percent = 10): Expression {
    return this.source.random.chance(percent) ? { name: missing, plus: 0 } : this.expression(names);
  }

  private expression(names: readonly string[]): Expression {
    const isConstant = names.length === 0 || this.source.random.chance(30);
    return {
      name: isConstant ? null : this.source.random.oneOf(names),
      plus: this.source.random.below(5),
    };
  }

  /** Something that is no container. */
  work(place: Place): Work {
    const kind = this.source.random.weighted({ task: 1, user: 4, job: 4, script: 2, receive: 1 });
    switch (kind) {
      case 'task':
        return { kind, as: this.source.random.oneOf(['task', 'manualTask'] as const) };
      case 'job': {
        const as = ['serviceTask', 'sendTask', 'scriptTask', 'businessRuleTask'] as const;
        return { kind, as: this.source.random.oneOf(as) };
      }
      case 'script':
        return { kind, value: this.expression(place.names) };
      case 'receive':
        return { kind, key: this.key(place) };
      case 'user':
        return { kind };
    }
  }

  key({ names }: Pick<Place, 'names'>): string {
    return names.includes('a') ? this.source.random.oneOf(['"k"', 'a']) : '"k"';
  }
}
