import fc from 'fast-check';
import {
  adHoc,
  boundary,
  call,
  caught,
  eventSub,
  exclusive,
  message,
  model,
  parallel,
  Scenario,
  script,
  service,
  startBeside,
  startOn,
  timer,
  userTask,
} from '../fixtures/index.js';
import { act } from '../fixtures/random/act.js';
import { blocks } from '../fixtures/random/blocks.js';
import { filesOf } from '../fixtures/random/plan-model.js';
import { planned } from '../fixtures/random/plan.js';
import { deployed } from '../fixtures/test-library.js';
import type { DefinitionLibrary } from '../index.js';
import { replayHistory } from './replay-history.js';

/** Printed when a run fails; set ENGINE_SEED to repeat it. */
const seed = Number(process.env.ENGINE_SEED ?? Date.now() % 2 ** 31);

const replay = (run: Scenario, library: DefinitionLibrary = run.library, steps = run.history) => {
  // As the database gives it back.
  const stored = JSON.parse(JSON.stringify(steps)) as typeof steps;
  return replayHistory(() => library, { rootKey: run.rootKey, definitionKey: 1, steps: stored });
};

/** A process whose history has most of what a step can be about. */
const review = (changes: Readonly<Record<string, string>> = {}) => {
  const arrows =
    'start -> fork -> work -> join; fork -> read -> join -> level -> choice -[score > 10]-> chief -> end; ' +
    'choice -[default]-> clerk -> answered -> end; late -> urge';
  const pieces = [
    parallel('fork'),
    parallel('join'),
    exclusive('choice'),
    script('level', 'score', changes.level ?? 'points * 2'),
    service('work', 'work', { out: { points: 'found' } }),
    userTask('read'),
    userTask('chief'),
    userTask('clerk'),
    boundary('late', 'read', timer('duration', 'P1D')),
    userTask('urge'),
    caught('answered', message('answer', '="k"')),
    eventSub(
      'aside',
      'noted -> note',
      startBeside('noted', message('note', '="k"')),
      userTask('note'),
    ),
  ];
  return model('p', arrows.replace('score > 10', changes.condition ?? 'score > 10'), ...pieces);
};

const reviewed = async () => {
  const run = await Scenario.started(review(), { topic: 'land' });
  run.fail('work', 1);
  run.correlate('note', { remark: 'soon' });
  run.do({ type: 'claim-user-task', userTaskKey: run.taskAt('read').key, person: 'an' });
  run.do({ type: 'release-user-task', userTaskKey: run.taskAt('read').key, person: 'an' });
  run.do({ type: 'suspend' });
  run.do({ type: 'resume' });
  run.set({ topic: 'water' });
  run.complete('read', { pages: 3 });
  run.work('work', { found: 2, unused: [1, { of: 'two' }] });
  run.complete('clerk', { answered: true });
  run.correlate('answer', { text: 'yes' });
  run.complete('note');
  expect(run).toHaveEnded();
  return run;
};

describe('a history that is replayed', () => {
  it('goes as it went, whatever the triggers brought', async () => {
    const run = await reviewed();

    expect(replay(run)).toEqual({ result: 'same', steps: run.history.length });
  });

  it.each([
    ['condition', { condition: 'score > 3' }, { flow: 'choice_clerk' }, { flow: 'choice_chief' }],
    ['value', { level: 'points * 3' }, { score: 4 }, { score: 6 }],
  ])(
    'is found to go another way where a %s of the model is evaluated otherwise',
    async (_, changes, recorded, replayed) => {
      const run = await reviewed();

      const verdict = replay(run, await deployed([review(changes)]));

      const decided = run.history.find(({ records }) =>
        records.some(({ type, elementId }) => type === 'element' && elementId === 'level'),
      );
      expect(verdict).toMatchObject({
        result: 'different',
        steps: (decided?.seq ?? 0) - 1,
        difference: {
          seq: decided?.seq,
          trigger: 'complete-job',
          recorded: { data: recorded },
          replayed: { data: replayed },
        },
      });
    },
  );

  it('tells an order of events that the engine does not keep any more', async () => {
    const run = await reviewed();
    const swapped = run.history.map((step) =>
      step.trigger === 'start' ? { ...step, records: step.records.toReversed() } : step,
    );

    expect(replay(run, run.library, swapped)).toMatchObject({
      result: 'different',
      steps: 0,
      difference: { seq: 1 },
    });
  });

  it('tells an act that is not possible any more', async () => {
    const run = await reviewed();
    const without = run.history
      .filter(({ trigger }) => trigger !== 'release-user-task')
      .map((step, at) => ({ ...step, seq: at + 1 }));

    expect(replay(run, run.library, without)).toMatchObject({ result: 'different' });
    expect(replay(run, { ...run.library, process: () => undefined })).toMatchObject({
      result: 'different',
      difference: { reason: 'refused: There is no such process definition.' },
    });
  });

  it('follows a process that an event started, its called process, and what was begun and moved by hand', async () => {
    const run = await Scenario.of([
      model(
        'p',
        'start -> ask -> end; asked -> ask',
        startOn('asked', message('ask', '="k"')),
        adHoc('ask', {}, 'hear -> sum', userTask('hear'), call('sum', 'q')),
      ),
      model('q', 'begin -> add -> done', userTask('add'), script('done', 'all', 'heard + 1')),
    ]);
    run.start({ topic: 'land' }, 'asked');
    run.do({
      type: 'activate-ad-hoc',
      elementInstanceKey: run.instanceOf('ask'),
      elements: [{ elementId: 'hear', variables: { department: 'finance' } }],
    });
    run.complete('hear', { heard: 1 });
    run.do({
      type: 'modify',
      activate: [{ elementId: 'hear', variables: [{ variables: { department: 'health' } }] }],
      terminate: [{ elementInstanceKey: run.instanceOf('add') }],
      move: [],
    });

    expect(replay(run)).toEqual({ result: 'same', steps: run.history.length });
  });

  it('is compared only as far as it tells what was done', async () => {
    const run = await reviewed();
    const older = [
      ...run.history.slice(0, 3),
      {
        seq: 4,
        at: run.now,
        actor: 'an',
        trigger: 'modify',
        records: [modifiedByAnEarlierRelease],
      },
    ];

    expect(replay(run, run.library, older)).toMatchObject({ result: 'not-recorded', steps: 3 });
    expect(replay(run, run.library, run.history.slice(1))).toMatchObject({
      result: 'not-recorded',
      steps: 0,
    });
  });

  it(`goes as it went for random processes on random ways (seed ${String(seed)})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        blocks,
        fc.array(fc.nat(1_000_000), { minLength: 10, maxLength: 40 }),
        async (block, tape) => {
          const run = await Scenario.of(filesOf(planned(block)));
          run.start();
          for (const choice of tape) if (run.current.status === 'active') act(run, choice);

          expect(replay(run)).toEqual({ result: 'same', steps: run.history.length });
        },
      ),
      { seed, numRuns: 40 },
    );
  }, 60_000);
});

const modifiedByAnEarlierRelease = {
  type: 'process',
  intent: 'modified',
  elementInstanceKey: 100,
  data: { activated: ['chief'], terminated: [] },
} as const;
