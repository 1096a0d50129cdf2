import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Scenario } from '../fixtures/index.js';
import { act } from '../fixtures/random/act.js';
import { blocks } from '../fixtures/random/blocks.js';
import { filesOf } from '../fixtures/random/plan-model.js';
import { planned } from '../fixtures/random/plan.js';
import { deployed } from '../fixtures/test-library.js';
import type { RecordedStep } from './recorded-step.js';
import { replayHistory } from './replay-history.js';

/** A line of JSON for each process that an engine of that day ran: its files, and what happened. */
const folder = join(import.meta.dirname, 'recorded');

interface Recorded {
  readonly files: readonly string[];
  readonly rootKey: number;
  readonly steps: readonly RecordedStep[];
}

/** `HISTORIES=2026-11-30` has this version record its own under that day. */
const day = process.env.HISTORIES;
if (day !== undefined) await record(day);

describe('histories that earlier versions of the engine have left', () => {
  it.each(readdirSync(folder))('go as they went: %s', async (file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const { files, rootKey, steps } = JSON.parse(line) as Recorded;
      const library = await deployed(files);

      const verdict = replayHistory(() => library, { rootKey, definitionKey: 1, steps });

      expect({ files, verdict }).toEqual({
        files,
        verdict: { result: 'same', steps: steps.length },
      });
    }
  });
});

/** Random processes on random ways; the seed makes them the same whenever this version records. */
async function record(under: string): Promise<void> {
  const tape = fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 24 });
  const drawn = fc.sample(fc.tuple(blocks, tape), { seed: 1, numRuns: 60 });
  const lines = [];
  for (const [block, choices] of drawn) {
    const files = filesOf(planned(block));
    const run = await Scenario.of(files);
    run.start();
    for (const choice of choices) if (run.current.status === 'active') act(run, choice);
    const { rootKey, history: steps } = run;
    lines.push(JSON.stringify({ files, rootKey, steps } satisfies Recorded));
  }
  writeFileSync(join(folder, `${under}.jsonl`), `${lines.join('\n')}\n`);
}
