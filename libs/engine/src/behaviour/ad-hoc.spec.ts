import type { Variables } from '../state.js';
import {
  adHoc,
  boundary,
  error,
  model,
  Scenario,
  service,
  userTask,
  type AdHocOptions,
} from '../fixtures/index.js';

/** Departments are asked for their opinion, as many as it takes. */
const consultation = (options: AdHocOptions) =>
  model(
    'p',
    'start -> opinions -> after; failed -> other',
    adHoc('opinions', options, 'ask -> note', userTask('ask'), service('note'), userTask('hear')),
    boundary('failed', 'opinions', error()),
    userTask('other'),
    userTask('after'),
  );
const begin = (run: Scenario, elementId: string, variables: Variables = {}) =>
  run.send({
    type: 'activate-ad-hoc',
    elementInstanceKey: run.instanceOf('opinions'),
    elements: [{ elementId, variables }],
  });

describe('an ad-hoc sub-process', () => {
  it('begins what its list names, and ends when all of it is done', async () => {
    const run = await Scenario.started(consultation({ begins: '["ask", "hear"]' }));
    expect(run).toWaitAt('ask', 'hear');

    run.complete('ask');
    run.work('note');
    expect(run).toWaitAt('hear');
    run.complete('hear');

    expect(run).toWaitAt('after');
  });

  it('lets people begin any number of elements, each with variables of its own', async () => {
    const run = await Scenario.started(consultation({}));
    expect(run).toWaitAt('opinions');

    for (const department of ['finance', 'land', 'health']) {
      expect(begin(run, 'ask', { department })).toBeNull();
    }
    expect(run).toWaitAt('ask', 'ask', 'ask');
    expect(run.variables('ask')).toEqual({ department: 'health' });

    for (const _ of [1, 2, 3]) {
      run.complete('ask');
      run.work('note');
    }
    expect(run).toWaitAt('after');
    expect(run).toHaveVariables({});
  });

  it('stays open until its condition holds, then takes away what is left', async () => {
    const run = await Scenario.started(consultation({ until: 'enough' }), { enough: false });
    begin(run, 'hear');
    run.complete('hear');
    expect(run).toWaitAt('opinions');

    begin(run, 'hear');
    begin(run, 'hear');
    run.complete('hear', { enough: true });

    expect(run).toWaitAt('after');
    expect(run.terminated).toEqual(['hear']);
  });

  it('waits for what is left when it may not take it away, and begins nothing more', async () => {
    const run = await Scenario.started(
      consultation({ begins: '["hear", "hear"]', until: 'enough', cancelRemaining: false }),
      { enough: false },
    );
    run.complete('hear', { enough: true });
    expect(run).toWaitAt('hear');
    expect(begin(run, 'hear')).toMatchObject({ code: 'wrong-state' });

    run.complete('hear');
    expect(run).toWaitAt('after');
  });

  it.each(['note', 'start', 'after', 'nothing'])('refuses to begin %s', async (elementId) => {
    const run = await Scenario.started(consultation({}));

    expect(begin(run, elementId)).toMatchObject({
      code: 'invalid-activation',
      faults: [{ pointer: '/elements/0/elementId', code: 'cannot-begin', elementId }],
    });
  });

  it('refuses a list with everything that is wrong, says what can be begun, and begins nothing', async () => {
    const run = await Scenario.started(consultation({}));

    const rejection = run.send({
      type: 'activate-ad-hoc',
      elementInstanceKey: run.instanceOf('opinions'),
      elements: [
        { elementId: 'ask', variables: {} },
        { elementId: 'hear', variables: { __proto__x: 1, constructor: 1 } },
        { elementId: 'note', variables: {} },
      ],
    });

    expect(rejection?.faults).toMatchObject([
      { pointer: '/elements/1/variables', code: 'invalid-variables', elementId: 'hear' },
      { pointer: '/elements/2/elementId', message: expect.stringMatching(/"ask".*"hear"/) },
    ]);
    expect(run).toWaitAt('opinions');
  });

  it.each(['["note"]', '"ask"', '[1]', 'missing'])('naming %s is an incident', async (begins) => {
    const run = await Scenario.started(consultation({ begins }), { missing: null });

    expect(run).toHaveStoppedAt('opinions', 'collection-error');
  });

  it('whose condition is not boolean is an incident, and goes on when it is resolved', async () => {
    const run = await Scenario.started(consultation({ begins: '["hear"]', until: 'enough' }), {
      enough: null,
    });
    run.complete('hear');
    expect(run).toHaveStoppedAt('opinions', 'condition-error');

    run.set({ enough: true });
    run.resolve('opinions');
    expect(run).toWaitAt('after');
  });

  it('is interrupted as a whole', async () => {
    const run = await Scenario.started(consultation({ begins: '["ask", "hear"]' }));
    run.complete('ask');
    run.throwError('note', 'E');

    expect(run).toWaitAt('other');
  });

  describe('that collects what its work gives', () => {
    const hearing = (options: AdHocOptions = {}) =>
      consultation({ collect: ['heard', 'opinion'], ...options });

    it('gives a list in the order in which the work was done', async () => {
      const run = await Scenario.started(hearing({ begins: '["hear", "hear"]' }));
      run.complete('hear', { opinion: 'yes' });
      run.complete('hear', { opinion: 'no' });

      expect(run).toWaitAt('after');
      expect(run).toHaveVariables({ heard: ['yes', 'no'] });
    });

    it('takes nothing from another part of the work', async () => {
      const run = await Scenario.started(hearing({ begins: '["hear", "hear"]' }), {
        opinion: 'old',
      });
      run.complete('hear', { opinion: 'yes' });
      run.complete('hear');

      expect(run).toHaveVariables({ heard: ['yes', null], opinion: 'old' });
    });

    it('reads what several steps left at the end of their path, and collects once for each', async () => {
      const run = await Scenario.started(hearing({ begins: '["ask"]' }));
      run.complete('ask', { opinion: 'yes' });
      expect(run).toWaitAt('note');
      run.work('note');

      expect(run).toHaveVariables({ heard: ['yes'], opinion: 'yes' });
    });

    it('shows its condition the list', async () => {
      const run = await Scenario.started(
        hearing({ begins: '["hear", "hear", "hear"]', until: 'count(heard) >= 2' }),
      );
      run.complete('hear', { opinion: 1 });
      expect(run).toWaitAt('hear', 'hear');
      run.complete('hear', { opinion: 2 });

      expect(run).toWaitAt('after');
      expect(run).toHaveVariables({ heard: [1, 2] });
    });

    it('gives no list when it is interrupted', async () => {
      const run = await Scenario.started(hearing({ begins: '["hear", "ask"]' }));
      run.complete('hear', { opinion: 'yes' });
      run.complete('ask');
      run.throwError('note', 'E');

      expect(run).toWaitAt('other');
      expect(run).toHaveVariables({});
    });

    it('stops where an element cannot be evaluated, and goes on when it is resolved', async () => {
      const run = await Scenario.started(
        consultation({ begins: '["ask"]', collect: ['heard', 'date(opinion)'] }),
        { opinion: 'never' },
      );
      run.complete('ask');
      run.work('note');
      expect(run).toHaveStoppedAt('note', 'expression-error');

      run.set({ opinion: '2026-10-05' });
      run.resolve('note');
      expect(run).toWaitAt('after');
    });
  });
});
