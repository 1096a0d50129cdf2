import type { Reference } from '../definition-library.js';
import { call, model, rule, Scenario, tagged, task, userTask } from '../fixtures/index.js';

const calling = (binding: Parameters<typeof call>[2]) =>
  model('p', 'start -> first -> x -> end', userTask('first'), call('x', 'called', binding));
const called = (id: string) => model('called', `start -> ${id} -> end`, userTask(id));

/** Everything that an element asked for, in that order. */
function asked(): { references: Reference[]; note: (reference: Reference) => void } {
  const references: Reference[] = [];
  return { references, note: (reference) => references.push(reference) };
}

describe('a call that is bound', () => {
  it.each<[says: string, binding: NonNullable<Parameters<typeof call>[2]>, runs: string]>([
    ['to nothing: the latest', {}, 'v4'],
    ['to the latest: the latest', { binding: 'latest' }, 'v4'],
    ['to its deployment: the one that came with it', { binding: 'deployment' }, 'v1'],
    ['to a tag: the latest that has it', { binding: { tag: 'good' } }, 'v3'],
  ])('%s', async (_, binding, runs) => {
    // given
    const run = await Scenario.started([
      calling(binding),
      called('v1'),
      tagged(called('v2'), 'good'),
      tagged(called('v3'), 'good'),
      tagged(called('v4'), 'other'),
    ]);

    // when
    run.complete('first');

    // then
    expect(run).toWaitAt(runs);
  });

  it.each<[binding: NonNullable<Parameters<typeof call>[2]>, message: string]>([
    [{ binding: 'deployment' }, 'no process "called" was deployed together with this version'],
    [{ binding: { tag: 'good' } }, 'no version of the process "called" has the version tag "good"'],
  ])('to what is not there stops: %j', async (binding, message) => {
    const run = await Scenario.started([calling(binding), calling(binding), called('v2')]);

    run.complete('first');

    expect(run).toHaveStoppedAt('x', 'unknown-process');
    expect(run.incidentAt('x').message).toContain(message);
  });

  it('to its deployment calls that of the new version after a migration', async () => {
    // given
    const run = await Scenario.started([
      calling({ binding: 'deployment' }),
      called('v1'),
      calling({ binding: 'deployment' }),
      called('v2'),
    ]);

    // when
    run.do({ type: 'migrate', definitionKey: 3, mappings: [] });
    run.complete('first');

    // then
    expect(run).toWaitAt('v2');
  });
});

describe('a decision that is bound', () => {
  it('is asked for with its binding, seen from its process', async () => {
    // given
    const { references, note } = asked();
    const lead = (_scope: unknown, reference: Reference) => {
      note(reference);
      return { value: 1, warnings: [], matchedRules: [] };
    };
    const decisions = { lead };

    // when
    await Scenario.started(
      model(
        'p',
        'start -> a -> b -> c',
        rule('a', 'lead', 'r'),
        rule('b', 'lead', 'r', { binding: 'deployment' }),
        rule('c', 'lead', 'r', { binding: { tag: 'v1' } }),
      ),
      {},
      { decisions },
    );

    // then
    expect(references).toEqual([
      { id: 'lead', from: 1 },
      { id: 'lead', from: 1, binding: { type: 'deployment' } },
      { id: 'lead', from: 1, binding: { type: 'versionTag', tag: 'v1' } },
    ]);
  });

  it('to a tag that nothing has stops', async () => {
    const tag = { binding: { tag: 'v1' } };
    const run = await Scenario.started(model('p', 'start -> x', rule('x', 'lead', 'r', tag)));

    expect(run).toHaveStoppedAt('x', 'unknown-decision');
    expect(run.incidentAt('x').message).toContain('has the version tag "v1"');
  });
});

describe('a form that is bound', () => {
  const withForm = (form: Parameters<typeof userTask>[1], more = '') =>
    model('p', `start -> x${more}`, userTask('x', { form: 'f', ...form }), task('later'));
  const forms = ({ binding, from }: Reference) => (binding?.type === 'deployment' ? from * 10 : 7);

  it.each<[says: string, form: Parameters<typeof userTask>[1], formKey: number | null]>([
    ['to nothing is the latest at any time', {}, null],
    ['to its deployment is fixed when the task begins', { binding: 'deployment' }, 10],
    ['to a tag is fixed when the task begins', { binding: { tag: 'v1' } }, 7],
  ])('%s', async (_, form, formKey) => {
    const run = await Scenario.started(withForm(form), {}, { forms });

    expect(run.taskAt('x')).toMatchObject({ formId: 'f', formKey });
  });

  it('to what is not there stops', async () => {
    const run = await Scenario.started(withForm({ binding: 'deployment' }));

    expect(run).toHaveStoppedAt('x', 'unknown-form');
    expect([...run.current.userTasks.values()]).toEqual([]);
  });

  it('is that of the new version after a migration', async () => {
    const binding = 'deployment';
    const files = [withForm({ binding }), withForm({ binding }, ' -> later')];
    const run = await Scenario.started(files, {}, { forms });

    run.do({ type: 'migrate', definitionKey: 2, mappings: [] });

    expect(run.taskAt('x')).toMatchObject({ formKey: 20 });
  });

  it('to a tag keeps its version when the new version says the same', async () => {
    // given
    const versions = [7, 8];
    const binding = { tag: 'v1' };
    const files = [withForm({ binding }), withForm({ binding }, ' -> later')];
    const run = await Scenario.started(files, {}, { forms: () => versions.shift() });

    // when
    run.do({ type: 'migrate', definitionKey: 2, mappings: [] });

    // then
    expect(run.taskAt('x')).toMatchObject({ formKey: 7 });
  });

  it('to what is not there does not migrate, and says so', async () => {
    const files = [withForm({}), withForm({ binding: { tag: 'v1' } })];
    const run = await Scenario.started(files);

    const rejection = run.send({ type: 'migrate', definitionKey: 2, mappings: [] });

    expect(rejection?.faults).toMatchObject([{ elementId: 'x', code: 'unknown-form' }]);
  });
});
