import {
  boundary,
  endBy,
  error,
  message,
  model,
  Scenario,
  send,
  service,
  thrown,
} from '../fixtures/index.js';
import type { TriggerBody } from '../trigger.js';

const oneJob = model('p', 'start -> notify -> end', service('notify', 'letter'));

describe('a job', () => {
  it.each([
    ['service task', service('x', '="le" + "tter"', { retries: '=1 + 1', headers: { to: 'all' } })],
    ['send task', send('x', 'letter', { retries: '2', headers: { to: 'all' } })],
    [
      'message throw event',
      thrown('x', message('m'), { worker: 'letter', retries: '2', headers: { to: 'all' } }),
    ],
    [
      'message end event',
      endBy('x', message('m'), { worker: 'letter', retries: '2', headers: { to: 'all' } }),
    ],
  ])('is what a %s waits for', async (_, piece) => {
    const run = await Scenario.started(model('p', 'start -> x', piece));

    expect(run.jobAt('x')).toMatchObject({ type: 'letter', retries: 2, headers: { to: 'all' } });

    run.work('x', { sent: true });

    expect(run).toHaveEnded();
  });

  it('is tried three times when the model does not say', async () => {
    expect((await Scenario.started(oneJob)).jobAt('notify').retries).toBe(3);
  });

  it.each(['=0', '=-1', '=1.5', '="many"'])(
    'with %s retries is an incident: nobody would ever try it',
    async (retries) => {
      const run = await Scenario.started(model('p', 'start -> x', service('x', 'x', { retries })));

      expect(run).toHaveStoppedAt('x', 'expression-error');
    },
  );

  it('brings its variables into the process', async () => {
    const run = await Scenario.started(model('p', 'start -> a -> b', service('a'), service('b')));

    run.work('a', { number: '12/SKHCN' });

    expect(run).toHaveVariables({ number: '12/SKHCN' });
  });

  it('is completed once', async () => {
    const run = await Scenario.started(model('p', 'start -> a -> b', service('a'), service('b')));
    const jobKey = run.jobAt('a').key;
    run.work('a');

    expect(run.send({ type: 'complete-job', jobKey, variables: {} })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a job that fails', () => {
  it.each([2, 1])('waits for its next try while retries are left (%s)', async (retries) => {
    const run = await Scenario.started(oneJob);
    const jobKey = run.jobAt('notify').key;

    const retryAt = '2026-11-02T02:00:00.000Z';
    run.do({ type: 'fail-job', jobKey, retries, message: 'busy', retryAt });

    expect(run.jobAt('notify')).toMatchObject({ retries, notBefore: retryAt });
    expect(run.current.incidents.size).toBe(0);
  });

  it.each([0, -1])('is an incident without retries (%s)', async (retries) => {
    const run = await Scenario.started(oneJob);

    run.fail('notify', retries);

    expect(run).toHaveStoppedAt('notify', 'job-failed');
    expect(run.incidentAt('notify')).toMatchObject({
      jobKey: run.jobAt('notify').key,
      message: 'no answer',
    });
  });

  it('is tried again when its incident is resolved', async () => {
    const run = await Scenario.started(oneJob);
    run.fail('notify');

    run.resolve('notify', 0);
    expect(run.jobAt('notify')).toMatchObject({ retries: 1, notBefore: null });

    run.work('notify');
    expect(run).toHaveEnded();
  });

  it('fails once: a second worker is told that it has stopped', async () => {
    const run = await Scenario.started(oneJob);
    const jobKey = run.jobAt('notify').key;
    run.fail('notify');
    const again: readonly TriggerBody[] = [
      { type: 'fail-job', jobKey, retries: 0, message: 'again', retryAt: null },
      { type: 'throw-error', jobKey, code: 'E', message: 'again', variables: {} },
    ];

    for (const act of again) expect(run.send(act)).toMatchObject({ code: 'wrong-state' });
    expect(run.current.incidents.size).toBe(1);
  });

  it('takes its incident along when it is completed after all', async () => {
    const run = await Scenario.started(oneJob);
    run.fail('notify');

    run.work('notify');

    expect(run).toHaveEnded();
  });
});

describe('a business error of a worker', () => {
  const caughtError = model(
    'p',
    'start -> a -> b; no -> c',
    service('a'),
    boundary('no', 'a', error('REFUSED')),
    service('b'),
    service('c'),
  );

  it('goes the way that the model draws for it, with its variables', async () => {
    const run = await Scenario.started(caughtError);

    run.throwError('a', 'REFUSED', { why: 'closed' });

    expect(run).toWaitAt('c');
    expect(run).toHaveVariables({ why: 'closed' });
    expect(run.terminated).toEqual(['a']);
  });

  it('is an incident when nobody catches it, and the job can be tried again', async () => {
    const run = await Scenario.started(caughtError);

    run.throwError('a', 'OTHER');
    expect(run).toHaveStoppedAt('a', 'unhandled-error');

    run.resolve('a', 2);
    run.work('a');
    expect(run).toWaitAt('b');
  });
});
