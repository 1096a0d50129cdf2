import { tryOutDurably } from '../../property/crash-trial.js';
import { Service } from '../../property/hosts/service.js';
import { told } from '../../property/report.js';
import { shrunk, trialOf, tryOut, type Outcome, type Trial } from '../../property/trial.js';

/** Printed when a run fails; set PROPERTY_SEED to repeat it. `npm run property` is the long version. */
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** Goes through trials until one fails, and tells that one made smaller. */
async function firstFailure(
  count: number,
  size: number,
  attempt: (trial: Trial) => Promise<Outcome>,
): Promise<string | null> {
  for (let index = 0; index < count; index++) {
    const trial = trialOf(seed, index, size);
    const { failure } = await attempt(trial);
    if (failure === null) continue;
    const smallest = await shrunk(trial, failure, attempt);
    return `--model ${String(index)}\n${told(smallest, await attempt(smallest), false)}`;
  }
  return null;
}

describe(`a random process on a random way (seed ${String(seed)})`, () => {
  it('should be where the reference is after every step', async () => {
    expect(await firstFailure(80, 40, tryOut)).toBeNull();
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
      expect(await firstFailure(2, 8, attempt)).toBeNull();
    }, 120_000);
  });
});
