import { told } from '../../property/report.js';
import { shrunk, trialOf, tryOut } from '../../property/trial.js';

/** Printed when a run fails; set PROPERTY_SEED to repeat it. `npm run property` is the long version. */
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
const models = 100;

describe('a random process on a random way', () => {
  it(`should be where the reference is after every step (seed ${String(seed)})`, async () => {
    for (let index = 0; index < models; index++) {
      // given a process and a way through it
      const trial = trialOf(seed, index, 40);

      // when the engine and the reference go the same way
      const { failure } = await tryOut(trial);

      // then nothing differs on it
      if (failure === null) continue;
      const smallest = await shrunk(trial, failure);
      throw new Error(
        `--seed ${String(seed)} --model ${String(index)}\n${told(smallest, await tryOut(smallest), false)}`,
      );
    }
    expect(models).toBeGreaterThan(0);
  }, 120_000);
});
