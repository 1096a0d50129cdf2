import type { FeelScope } from '@minhbach/feel';

/** Names in front of outer ones: a decision's requirements, a function's parameters, a context's entries. */
export class LocalScope implements FeelScope {
  constructor(
    private readonly values: ReadonlyMap<string, unknown>,
    private readonly outer?: FeelScope,
  ) {}

  get(name: string): unknown {
    if (this.values.has(name)) return this.values.get(name);
    return this.outer?.get(name);
  }

  all(): Record<string, unknown> {
    return { ...this.outer?.all(), ...Object.fromEntries(this.values) };
  }
}
