import { deployed } from '../../libs/engine/src/fixtures/test-library.js';
import type { Model } from './model/block.js';
import { filesOf } from './model/drawing.js';
import { generateModel } from './model/generate.js';
import { Random } from './model/random.js';
import { secondVersion } from './model/renamed.js';
import { MemoryHost } from './hosts/memory-host.js';
import { Difference } from './walk/pair.js';
import { Walk } from './walk/walk.js';

/** A process, a way through it, and how many operations a step may do. */
export interface Trial {
  readonly model: Model;
  readonly tape: readonly number[];
  readonly budget: number;
}

export interface Outcome {
  readonly acts: readonly string[];
  /** How many steps were taken, in all runs together. */
  readonly steps: number;
  /** The first difference; null when there is none. */
  readonly failure: string | null;
}

const longestWay = 60;

/** Trial `index` of a run: the same for the same seed, whatever came before. */
export function trialOf(seed: number, index: number, size: number): Trial {
  const random = Random.of(seed, index);
  const model = generateModel(random, 3 + random.below(size));
  const tape = Array.from({ length: 5 + random.below(longestWay) }, () => random.below(1_000_000));
  return { model, tape, budget: 1 + random.below(60) };
}

/** Goes the way with the engine in memory and the reference beside it. */
export async function tryOut({ model, tape, budget }: Trial): Promise<Outcome> {
  const acts: string[] = [];
  try {
    const files = filesOf(model);
    const [drawn = '', ...called] = filesOf(model, 2);
    const second = secondVersion(files[0] ?? '', drawn);
    const other = { ...second, key: files.length + 1 };
    // The processes that both versions call are those of the first.
    const known = new Set(files.map(processIn));
    const more = called.filter((file) => !known.has(processIn(file)));
    const host = new MemoryHost(await deployed([...files, second.xml, ...more]), budget, other);
    await new Walk(model, host, acts).follow(tape);
    return { acts, steps: acts.length, failure: null };
  } catch (error) {
    return { acts, steps: acts.length, failure: failureOf(error) };
  }
}

function processIn(file: string): string | undefined {
  return /<bpmn:process id="(\w+)"/.exec(file)?.[1];
}

/** What to say of what went wrong. */
export function failureOf(error: unknown): string {
  if (error instanceof Difference) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
