import { toFeelValue, type FeelScope } from '@minhbach/feel';

/** What a decision reads: the values of required decisions, then the caller's variables in their declared types. */
export class DecisionScope implements FeelScope {
  constructor(
    private readonly outer: FeelScope,
    private readonly required: ReadonlyMap<string, unknown>,
    private readonly inputTypes: ReadonlyMap<string, string>,
  ) {}

  get(name: string): unknown {
    if (this.required.has(name)) return this.required.get(name);
    return toFeelValue(this.outer.get(name), this.inputTypes.get(name));
  }

  all(): Record<string, unknown> {
    const names = [...Object.keys(this.outer.all()), ...this.required.keys()];
    return Object.fromEntries(names.map((name) => [name, this.get(name)]));
  }
}
