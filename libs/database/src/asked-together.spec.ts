import { setImmediate } from 'node:timers/promises';
import { AskedTogether } from './asked-together.js';

/** Answers a round of questions, in capitals, when told to. */
class Oracle {
  readonly rounds: { readonly questions: readonly string[]; answer(): void; fail(): void }[] = [];

  readonly answerAll = async (questions: readonly string[]): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      this.rounds.push({
        questions,
        answer: () => {
          resolve(questions.map((question) => question.toUpperCase()));
        },
        fail: () => {
          reject(new Error(`no answer to ${questions.join()}`));
        },
      });
    });

  get asked(): readonly string[] {
    return this.rounds.map(({ questions }) => questions.join(''));
  }
}

describe('questions of many callers', () => {
  const asking = (mostAtOnce = 100) => {
    const oracle = new Oracle();
    const clock = { ms: 0 };
    const together = new AskedTogether(mostAtOnce, oracle.answerAll, () => clock.ms);
    return { oracle, clock, together };
  };

  it('are asked at once when nobody else asks', () => {
    const { oracle, together } = asking();
    void together.answerTo('a');
    expect(oracle.asked).toEqual(['a']);
  });

  it('are asked together when they come while others are answered, and each gets its own answer', async () => {
    const { oracle, together } = asking();
    const answers = Promise.all(['a', 'b', 'c'].map((question) => together.answerTo(question)));
    oracle.rounds[0]?.answer();
    await setImmediate();
    oracle.rounds[1]?.answer();
    await expect(answers).resolves.toEqual(['A', 'B', 'C']);
    expect(oracle.asked).toEqual(['a', 'bc']);
  });

  it('are asked so many at once and no more', async () => {
    const { oracle, together } = asking(2);
    for (const question of ['a', 'b', 'c', 'd']) void together.answerTo(question);
    oracle.rounds[0]?.answer();
    await setImmediate();
    expect(oracle.asked).toEqual(['a', 'bc']);
  });

  it('fail with those they were asked with, and with no others', async () => {
    const { oracle, together } = asking();
    const [a, b, c] = ['a', 'b', 'c'].map(async (question) => together.answerTo(question));
    const settled = Promise.allSettled([a, b, c]);
    oracle.rounds[0]?.answer();
    await setImmediate();
    oracle.rounds[1]?.fail();
    expect((await settled).map(({ status }) => status)).toEqual([
      ...['fulfilled', 'rejected', 'rejected'],
    ]);
  });

  it('do not wait for an answer that does not come', async () => {
    const { oracle, clock, together } = asking();
    void together.answerTo('a');
    clock.ms = 251;
    void together.answerTo('b');
    expect(oracle.asked).toEqual(['a', 'b']);
  });
});
