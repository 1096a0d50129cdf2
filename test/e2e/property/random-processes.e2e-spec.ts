import { tryOutDurably } from '../../property/crash-trial.js';
import { Service } from '../../property/hosts/service.js';
import { told } from '../../property/report.js';
import { shrunk, type Shrinking } from '../../property/shrink.js';
import { trialOf, tryOut, type Trial } from '../../property/trial.js';

/** Printed when a run fails; set PROPERTY_SEED to repeat it. `npm run property` is the long version. */
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** Goes through trials until one fails, and tells that one made smaller. */
async function firstFailure(
  count: number,
  size: number,
  shrinking: Shrinking,
): Promise<string | null> {
  for (let index = 0; index < count; index++) {
    const trial = trialOf(seed, index, size);
    const { failure } = await shrinking.attempt(trial);
    if (failure === null) continue;
    const smallest = await shrunk(trial, failure, shrinking);
    return `--model ${String(index)}\n${told(smallest, await shrinking.attempt(smallest), false)}`;
  }
  return null;
}

describe(`a random process on a random way (seed ${String(seed)})`, () => {
  it('should be where the reference is after every step', async () => {
    expect(await firstFailure(80, 40, { attempt: tryOut, mostTries: 1_000 })).toBeNull();
  }, 120_000);

  describe('on a database', () => {
    let service: Service;
    beforeAll(async () => {
      service = await Service.start();
    });
    afterAll(async () => {
      await service.stop();
    });

    it('should leave the same history after a crash at any commit', async () => {
      const attempt = (trial: Trial) =>
        tryOutDurably(service, { ...trial, tape: trial.tape.slice(0, 4) });
      expect(await firstFailure(2, 8, { attempt, mostTries: 40 })).toBeNull();
    }, 120_000);
  });
});
