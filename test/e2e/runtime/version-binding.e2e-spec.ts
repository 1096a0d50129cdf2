import { process } from '../../support/bpmn.js';
import { filesOf, RuntimeUnderTest } from '../../support/runtime-under-test.js';

type Binding = NonNullable<Parameters<ReturnType<typeof process>['call']>[2]>;
type Files = Readonly<Record<string, string>>;

const stable: Binding = { tag: 'stable' };

/** Decides, calls and asks, each in the version that its binding says. */
const caller = (id: string, binding: Binding, name = 'Process') =>
  process(id)
    .start()
    .userTask('first')
    .decision('decide', `${id}-level`, binding)
    .call('call', `${id}-called`, binding)
    .userTask('fill', { form: `${id}-form`, binding, name })
    .end()
    .xml();

/** A process, a decision and a form, of which one can see the version. */
const called = (id: string, version: number, tag?: string): Files => {
  const drawing = process(`${id}-called`);
  if (tag !== undefined) drawing.tagged(tag);
  return {
    [`${id}-called.bpmn`]: drawing
      .start()
      .userTask(`v${String(version)}`)
      .end()
      .xml(),
    [`${id}.dmn`]: decision(`${id}-level`, version, tag),
    [`${id}.schema.json`]: form(`${id}-form`, version, tag),
  };
};

function decision(id: string, value: number, tag?: string): string {
  const extension = `<extensionElements><zeebe:versionTag value="${String(tag)}" /></extensionElements>`;
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="decisions" name="d" namespace="n">
    <decision id="${id}" name="Level">${tag === undefined ? '' : extension}
    <literalExpression id="value"><text>${String(value)}</text></literalExpression></decision>
  </definitions>`;
}

function form(id: string, version: number, tag?: string): string {
  return JSON.stringify({
    $id: id,
    ...(tag !== undefined && { 'x-versionTag': tag }),
    type: 'object',
    properties: { version: { const: version } },
    required: ['version'],
    additionalProperties: false,
  });
}

describe('the version that an element uses', () => {
  let engine: RuntimeUnderTest;
  const started: RuntimeUnderTest[] = [];

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
  });
  afterEach(async () => {
    for (const other of started.splice(0)) await other.stop();
  });
  afterAll(async () => {
    await engine.stop();
  });

  /** The service after a restart: it knows only what is in the database. */
  const restarted = async () => {
    const other = await RuntimeUnderTest.start({ beside: engine });
    started.push(other);
    return other;
  };
  const tokensOf = async (rootKey: number) => {
    const view = await engine.instances.view(rootKey);
    return view!.tokens.map(({ elementId }) => elementId);
  };
  /** Takes an instance from its first task to its form, and tells which version of each thing it met. */
  const versionsMet = async (on: RuntimeUnderTest, rootKey: number) => {
    await on.complete(rootKey, 'first', 'an');
    const { result } = await on.instances.variables(rootKey);
    const [inside] = (await on.tasks.ofInstance(rootKey)).map(({ elementId }) => elementId);
    await on.complete(rootKey, inside!, 'an');
    return { decision: result, called: inside, form: await formOf(on, rootKey) };
  };
  const formOf = async (on: RuntimeUnderTest, rootKey: number) => {
    const task = await on.tasks.byKey(await on.taskAt(rootKey, 'fill'));
    const schema = await on.tasks.formSchema(task!);
    return (schema!.properties as { version: { const: number } }).version.const;
  };
  const all = (version: number) => ({
    decision: version,
    called: `v${String(version)}`,
    form: version,
  });

  it.each<[id: string, binding: Binding, running: number, fresh: number, later: number]>([
    ['latest', 'latest', 2, 2, 4],
    ['deployment', 'deployment', 1, 2, 4],
    ['tag', stable, 1, 1, 3],
  ])(
    'bound to the %s is as its binding says, for running and new instances, after a restart and elsewhere',
    async (id, binding, running, fresh, later) => {
      // given an instance of the first deployment, and a second one with everything new but the caller
      const own = { [`${id}.bpmn`]: caller(id, binding) };
      await engine.deploy({ ...own, ...called(id, 1, 'stable') });
      const old = [await engine.start(id), await engine.start(id), await engine.start(id)];
      await engine.deploy({ ...own, ...called(id, 2, 'next') });

      // when
      const other = await restarted();

      // then
      expect(await versionsMet(engine, old[0]!)).toEqual(all(running));
      expect(await versionsMet(other, old[1]!)).toEqual(all(running));
      expect(await versionsMet(engine, await engine.start(id))).toEqual(all(fresh));
      expect(await versionsMet(other, await other.start(id))).toEqual(all(fresh));

      // when the tag is given to a third version, which is not the latest for long
      await other.deploy({ ...own, ...called(id, 3, 'stable') });
      await other.deploy({ ...own, ...called(id, 4, 'next') });

      // then
      expect(await versionsMet(engine, await engine.start(id))).toEqual(all(later));
      const oldNow = binding === 'deployment' ? running : later;
      expect(await versionsMet(await restarted(), old[2]!)).toEqual(all(oldNow));
    },
  );

  it('is kept by an open task whose form is bound, and checked when it is completed', async () => {
    // given
    const own = { 'open.bpmn': caller('open', stable) };
    await engine.deploy({ ...own, ...called('open', 1, 'stable') });
    const rootKey = await engine.start('open');
    await versionsMet(engine, rootKey);

    // when
    await engine.deploy({ ...own, ...called('open', 2, 'stable') });
    const other = await restarted();

    // then
    expect(await formOf(other, rootKey)).toBe(1);
    const taskKey = await other.taskAt(rootKey, 'fill');
    await other.runtime.claimTask({ taskKey, person: 'an' });
    const completing = (version: number) =>
      other.runtime.completeTask({ taskKey, person: 'an', variables: { version } });
    await expect(completing(2)).rejects.toMatchObject({ code: 'validation-failed' });
    await completing(1);
    expect(await tokensOf(rootKey)).toEqual([]);
  });

  it('comes from the deployment also when it was there before and has not changed', async () => {
    // given
    const things = called('same', 1);
    await engine.deploy({ 'same.bpmn': caller('same', 'deployment'), ...things });

    // when the caller alone changes, and then the others without it
    const { processes } = await engine.deploy({
      'same.bpmn': caller('same', 'deployment', 'Renamed'),
      ...things,
    });
    await engine.deploy(called('same', 2));

    // then
    expect(processes).toMatchObject([
      { id: 'same', version: 2, isNew: true },
      { id: 'same-called', version: 1, isNew: false },
    ]);
    expect(await versionsMet(await restarted(), await engine.start('same'))).toEqual(all(1));
  });

  it('makes a caller that is bound a new version when what it is bound to changes, however far', async () => {
    // given a → b → c, both bound to the deployment
    const files = (last: string) => ({
      'a.bpmn': process('far-a').start().call('x', 'far-b', 'deployment').end().xml(),
      'b.bpmn': process('far-b').start().call('x', '="far-c"', 'deployment').end().xml(),
      'c.bpmn': process('far-c').start().userTask(last).end().xml(),
    });
    await engine.deploy(files('one'));
    const old = await engine.start('far-a');

    // when
    const { processes } = await engine.deploy(files('two'));

    // then
    expect(processes.map(({ version }) => version)).toEqual([2, 2, 2]);
    expect(await tokensOf(old)).toContain('one');
    expect(await tokensOf(await engine.start('far-a'))).toContain('two');
    expect(await engine.deploy(files('two'))).toMatchObject({ key: null });
  });

  it('is missed at deployment when it is bound to it, all at once', async () => {
    // given
    await engine.deploy(called('alone', 1));

    // when
    const files = filesOf({ 'alone.bpmn': caller('alone', 'deployment') });
    const result = await engine.runtime.deploy(files, 'designer');

    // then
    expect(result).toMatchObject({
      ok: false,
      findings: ['decide', 'call', 'fill'].map((elementId) => ({
        resource: 'alone.bpmn',
        severity: 'error',
        elementId,
        code: 'not-in-deployment',
      })),
    });
  });

  it('is warned of at deployment when nothing has its tag, and stops until something has', async () => {
    // given
    const { warnings } = await engine.deploy({
      'soon.bpmn': caller('soon', stable),
      ...called('soon', 1, 'other'),
    });
    const rootKey = await engine.start('soon');

    // when
    await engine.complete(rootKey, 'first', 'an');

    // then
    expect(warnings.map(({ elementId, code }) => `${elementId ?? ''} ${code}`)).toEqual([
      'decide unknown-version-tag',
      'call unknown-version-tag',
      'fill unknown-version-tag',
    ]);
    const { incidents } = (await engine.instances.view(rootKey))!;
    expect(incidents).toMatchObject([
      {
        elementId: 'decide',
        code: 'unknown-decision',
        message:
          'no version of the decision "soon-level" has the version tag "stable"; deploy one that has it, then resolve the incident',
      },
    ]);

    // when
    await engine.deploy(called('soon', 2, 'stable'));
    await engine.runtime.resolveIncident({ incidentKey: incidents[0]!.key, actor: 'admin' });

    // then
    expect(await tokensOf(rootKey)).toContain('v2');
  });

  it('knows the tags of the same deployment', async () => {
    const { warnings } = await engine.deploy({
      'both.bpmn': caller('both', stable),
      ...called('both', 1, 'stable'),
    });

    expect(warnings).toEqual([]);
  });
});
