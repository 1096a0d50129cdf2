import fc from 'fast-check';
import { Scenario } from './fixtures/index.js';
import { blocks } from './fixtures/random/blocks.js';
import { filesOf } from './fixtures/random/plan-model.js';
import { planned } from './fixtures/random/plan.js';
import { Walk } from './fixtures/random/walk.js';

/** Printed when a run fails; set ENGINE_SEED to repeat it, ENGINE_RUNS for a longer night. */
const seed = Number(process.env.ENGINE_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.ENGINE_RUNS ?? 200);

const choices = fc.array(fc.nat(1_000_000), { minLength: 10, maxLength: 60 });

describe('a random process on a random way', () => {
  it(`waits for what the reference waits for, step by step, and ends with it (seed ${String(seed)})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        blocks,
        choices,
        fc.integer({ min: 1, max: 50 }),
        async (block, tape, budget) => {
          // Given a process and a way through it
          const plan = planned(block);
          const run = await Scenario.of(filesOf(plan), { budget, checked: true });

          // When the engine and the reference go the same way
          const walk = new Walk(plan, run);
          walk.start();
          for (const choice of tape) walk.act(choice);
          walk.finish();

          // Then both have come to the end
          expect(run).toHaveEnded();
          expect(walk.reference.ended).toBe(true);
        },
      ),
      { seed, numRuns },
    );
  }, 120_000);
});
