import { process } from '../../support/bpmn.js';
import { filesOf, RuntimeUnderTest } from '../../support/runtime-under-test.js';

const form = (id: string, more: object = {}) =>
  JSON.stringify({
    $id: id,
    title: 'Vào sổ',
    type: 'object',
    properties: { note: { type: 'string' } },
    additionalProperties: false,
    ...more,
  });
const approval = (name = 'approve') =>
  process('approval').start().userTask(name, { form: 'approval/form' }).end().xml();
const table = (id: string) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="decisions" name="d" namespace="n">
  <decision id="${id}" name="Mức"><decisionTable id="table" hitPolicy="FIRST">
    <input id="i"><inputExpression id="ie"><text>amount</text></inputExpression></input>
    <output id="o" name="level" />
    <rule id="r1"><inputEntry id="c1"><text>&lt; 10</text></inputEntry><outputEntry id="v1"><text>"low"</text></outputEntry></rule>
    <rule id="r2"><inputEntry id="c2"><text>-</text></inputEntry><outputEntry id="v2"><text>"high"</text></outputEntry></rule>
  </decisionTable></decision>
</definitions>`;

describe('deployment', () => {
  let engine: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
  });

  afterAll(async () => {
    await engine.stop();
  });

  const codesOf = async (files: Readonly<Record<string, string>>) => {
    const result = await engine.runtime.deploy(filesOf(files), 'designer');
    if (result.ok) return [];
    return result.findings.map(
      ({ resource, elementId, code }) => `${resource} ${elementId ?? '-'} ${code}`,
    );
  };

  it('should store processes, decisions and forms of one deployment together', async () => {
    // when
    const deployment = await engine.deploy({
      'approval/approval.bpmn': approval(),
      'approval/level.dmn': table('level'),
      'approval/forms/form.schema.json': form('approval/form'),
    });

    // then
    expect(deployment.processes).toMatchObject([{ id: 'approval', version: 1, isNew: true }]);
    expect(deployment.decisions).toMatchObject([{ id: 'level', version: 1, name: 'Mức' }]);
    expect(deployment.forms).toMatchObject([{ id: 'approval/form', version: 1, name: 'Vào sổ' }]);
    expect(deployment.warnings).toEqual([]);
    const [process] = deployment.processes;
    expect(await engine.instances.xmlOf(process!.key)).toBe(approval());
  });

  it('should keep the version of what has not changed, also when line ends have', async () => {
    // given
    const one = process('unchanged').start().userTask('a').end().xml();
    const first = await engine.deploy({ 'unchanged.bpmn': one });

    // when
    const again = await engine.deploy({ 'unchanged.bpmn': one.replaceAll('\n', '\r\n') });

    // then
    const { key, version } = first.processes[0]!;
    expect(again.processes).toMatchObject([{ key, version, isNew: false }]);
  });

  it('should say of every version by which deployment it came, and what a deployment held', async () => {
    // given
    const tagged = (tag: string) =>
      process('identified').tagged(tag).start().userTask('a').end().xml();
    const files = { 'i.dmn': table('identified'), 'i.schema.json': form('identified') };

    // when
    const first = await engine.deploy({ 'i.bpmn': tagged('v1'), ...files });
    const second = await engine.deploy({ 'i.bpmn': tagged('v2'), ...files });
    const third = await engine.deploy({ 'i.bpmn': tagged('v2'), ...files });

    // then
    expect(
      await engine.query(
        `SELECT version_tag AS tag, deployment_key AS key FROM process_definition
         WHERE process_id = 'identified' ORDER BY version`,
      ),
    ).toEqual([
      { tag: 'v1', key: String(first.key) },
      { tag: 'v2', key: String(second.key) },
    ]);
    expect(third.key).toBeNull();
    const members = await engine.query<{ key: string }>(
      'SELECT definition_key AS key FROM deployment_member WHERE deployment_key = $1',
      [second.key],
    );
    const held = [...second.processes, ...second.decisions, ...second.forms];
    expect(members.map(({ key }) => Number(key)).sort()).toEqual(held.map(({ key }) => key).sort());
  });

  it('should make the next version of what has changed, and raise the epoch', async () => {
    // given
    await engine.deploy({ 'next.bpmn': process('next').start().userTask('a').end().xml() });
    const [before] = await engine.query<{ epoch: number }>('SELECT epoch FROM deployment_epoch');

    // when
    const { processes } = await engine.deploy({
      'next.bpmn': process('next').start().userTask('b').end().xml(),
    });

    // then
    expect(processes).toMatchObject([{ version: 2, isNew: true }]);
    const [after] = await engine.query<{ epoch: number }>('SELECT epoch FROM deployment_epoch');
    expect(after!.epoch).toBe(before!.epoch + 1);
  });

  it('should let running instances keep their version', async () => {
    // given
    await engine.deploy({ 'kept.bpmn': process('kept').start().userTask('old').end().xml() });
    const running = await engine.start('kept');
    const changed = process('kept').start().userTask('old').userTask('added').end().xml();

    // when
    await engine.deploy({ 'kept.bpmn': changed });
    const fresh = await engine.start('kept');
    await engine.complete(running, 'old', 'an');
    await engine.complete(fresh, 'old', 'an');

    // then
    expect(await engine.instances.view(running)).toMatchObject({ version: 1, status: 'completed' });
    expect(await engine.instances.view(fresh)).toMatchObject({
      version: 2,
      tokens: [{ elementId: 'added' }],
    });
  });

  it('should start the version that another process of the service has just deployed', async () => {
    // given
    await engine.deploy({ 'shared.bpmn': process('shared').start().userTask('a').end().xml() });
    await engine.start('shared');
    const other = await RuntimeUnderTest.start({ beside: engine });
    await other.deploy({ 'shared.bpmn': process('shared').start().userTask('b').end().xml() });

    // when
    const rootKey = await engine.start('shared');

    // then
    await other.stop();
    expect(await engine.instances.view(rootKey)).toMatchObject({ version: 2 });
  });

  it('should put deployments at the same time in a row', async () => {
    // given
    const versions = ['a', 'b', 'c', 'd'].map((id) =>
      process('raced').start().userTask(id).end().xml(),
    );

    // when
    const deployed = await Promise.all(versions.map((xml) => engine.deploy({ 'raced.bpmn': xml })));

    // then
    const numbers = deployed.map(({ processes }) => processes[0]!.version);
    expect(numbers.sort()).toEqual([1, 2, 3, 4]);
  });

  it('should only say what it would do when asked to check', async () => {
    // when
    const xml = process('dry').start().userTask('a').end().xml();
    const result = await engine.runtime.checkDeployment(filesOf({ 'dry.bpmn': xml }));

    // then
    expect(result).toMatchObject({
      ok: true,
      deployment: { processes: [{ id: 'dry', version: 1 }] },
    });
    expect(await engine.query(`SELECT 1 FROM process_definition WHERE process_id = 'dry'`)).toEqual(
      [],
    );
  });

  it('should leave nothing when the work that belongs to it fails', async () => {
    // when
    const xml = process('undone').start().userTask('a').end().xml();
    const deploying = engine.runtime.deploy(
      filesOf({ 'undone.bpmn': xml }),
      'designer',
      async () => {
        throw new Error('the audit row is refused');
      },
    );

    // then
    await expect(deploying).rejects.toThrow('the audit row is refused');
    expect(
      await engine.query(`SELECT 1 FROM process_definition WHERE process_id = 'undone'`),
    ).toEqual([]);
  });

  it('should list everything that is wrong with all files and deploy none', async () => {
    // when
    const codes = await codesOf({
      'good.bpmn': process('good').start().userTask('a').end().xml(),
      'bad.bpmn': process('bad').start().userTask('a').userTask('a').end().xml(),
      'bad.schema.json': '{ "$id": "bad"',
      'notes.txt': 'hello',
    });

    // then
    expect(codes).toEqual([
      'bad.bpmn a duplicate-id',
      'bad.schema.json - not-json',
      'notes.txt - unknown-file-type',
    ]);
    expect(
      await engine.query(`SELECT 1 FROM process_definition WHERE process_id = 'good'`),
    ).toEqual([]);
  });

  const one = process('p').start().userTask('a').end();
  const bpmn = one.xml();
  it.each([
    [
      'a document type',
      bpmn.replace('<bpmn:def', '<!DOCTYPE x []><bpmn:def'),
      '- declaration-not-allowed',
    ],
    ['an entity', bpmn.replace('Process p', '&xxe;'), '- unknown-entity'],
    ['more than 1 MB', bpmn.replace('Process p', 'x'.repeat(1_048_577)), '- file-too-large'],
    ['an unknown attribute', bpmn.replace('id="a"', 'id="a" asignee="x"'), 'a unknown-attribute'],
    [
      'an unknown element',
      bpmn.replace('<zeebe:userTask />', '<zeebe:usrTask />'),
      'a unknown-element',
    ],
    ['no process', bpmn.replace('isExecutable="true"', ''), '- no-executable-process'],
    ['no XML', 'hello', '- not-bpmn'],
    ['nothing', '', '- empty-file'],
    [
      'more than 2,000 elements',
      Array.from({ length: 700 }, (_, i) => `t${String(i)}`)
        .reduce((drawn, id) => drawn.userTask(id), process('p').start())
        .end()
        .xml(),
      '- too-many-elements',
    ],
    [
      'a task that does not exist here',
      process('p').start().raw('<bpmn:complexGateway id="x" />').end().xml(),
      'x',
    ],
  ])('should refuse a model with %s', async (_what, xml, finding) => {
    expect((await codesOf({ 'p.bpmn': xml })).join('; ')).toContain(`p.bpmn ${finding}`);
  });

  it.each([
    [
      'a document type',
      table('d').replace('<definitions', '<!DOCTYPE x []><definitions'),
      '- declaration-not-allowed',
    ],
    ['more than 1 MB', table('d').replace('Mức', 'x'.repeat(1_048_577)), '- file-too-large'],
    ['an id used twice', table('d').replace('id="r2"', 'id="r1"'), 'duplicate-id'],
    [
      'an unknown attribute',
      table('d').replace('id="r1"', 'id="r1" wait="1"'),
      'unknown-attribute',
    ],
  ])('should refuse decisions with %s', async (_what, xml, finding) => {
    expect((await codesOf({ 'd.dmn': xml })).join('; ')).toContain(finding);
  });

  it.each([
    ['no id', form('f', { $id: undefined }), 'form-without-id'],
    [
      'fields that it does not name',
      form('f', { additionalProperties: true }),
      'form-takes-unknown-fields',
    ],
    [
      'a nested group that takes any field',
      form('f', { properties: { address: { type: 'object', properties: {} } } }),
      'form-takes-unknown-fields',
    ],
    ['an unknown keyword', form('f', { requried: ['note'] }), 'invalid-schema'],
    ['an unknown type', form('f', { properties: { note: { type: 'text' } } }), 'invalid-schema'],
    [
      'another draft',
      form('f', { $schema: 'http://json-schema.org/draft-07/schema#' }),
      'invalid-schema',
    ],
    ['a list', '[]', 'not-a-form'],
    ['an empty version tag', form('f', { 'x-versionTag': ' ' }), 'invalid-version-tag'],
    ['a version tag that is no text', form('f', { 'x-versionTag': 2 }), 'invalid-version-tag'],
  ])('should refuse a form with %s', async (_what, schema, code) => {
    expect(await codesOf({ 'f.schema.json': schema })).toContain(`f.schema.json - ${code}`);
  });

  it.each([
    ['a form', process('r').start().userTask('x', { form: 'nowhere' }).end().xml(), 'unknown-form'],
    ['a decision', process('r').start().decision('x', 'nowhere').end().xml(), 'unknown-decision'],
    ['a process', process('r').start().call('x', 'nowhere').end().xml(), 'unknown-process'],
  ])('should refuse a reference to %s that is nowhere', async (_what, xml, code) => {
    expect(await codesOf({ 'r.bpmn': xml })).toEqual([`r.bpmn x ${code}`]);
  });

  it('should accept a reference to what was deployed before', async () => {
    // given
    await engine.deploy({ 'early.schema.json': form('early') });

    // when
    const xml = process('late').start().userTask('x', { form: 'early' }).end().xml();

    // then
    expect(await codesOf({ 'late.bpmn': xml })).toEqual([]);
  });

  it('should refuse two files that define the same id', async () => {
    expect(
      await codesOf({
        'a.bpmn': bpmn,
        'b.bpmn': bpmn.replace('"a"', '"b"').replaceAll('"a"', '"b"'),
      }),
    ).toEqual(['b.bpmn - duplicate-process']);
  });

  describe('of what starts by itself', () => {
    const timed = (id: string, cycle: string, task = 'a') =>
      process(id).startTimer('monthly', { cycle }).userTask(task).end().xml();
    const timerOf = async (id: string) =>
      engine.query<{ due_at: Date; repetitions: number; definition_key: string }>(
        'SELECT due_at, repetitions, definition_key FROM start_timer WHERE process_id = $1',
        [id],
      );

    it('should arm a start timer', async () => {
      // when
      await engine.deploy({ 'timed.bpmn': timed('timed', 'R/2026-01-01T00:05:00+07:00/P1M') });

      // then
      expect(await timerOf('timed')).toMatchObject([
        { due_at: new Date('2026-03-31T17:05:00.000Z'), repetitions: -1 },
      ]);
    });

    it('should keep the date of a start timer whose schedule is the same', async () => {
      // given
      await engine.deploy({ 'kept-timer.bpmn': timed('kept-timer', 'R/PT1H') });
      const [armed] = await timerOf('kept-timer');
      engine.clock.advance({ minutes: 30 });

      // when
      const { processes } = await engine.deploy({
        'kept-timer.bpmn': timed('kept-timer', 'R/PT1H', 'b'),
      });

      // then
      expect(await timerOf('kept-timer')).toEqual([
        { ...armed, definition_key: String(processes[0]!.key) },
      ]);
    });

    it('should arm a start timer again whose schedule has changed, and drop one that is gone', async () => {
      // given
      await engine.deploy({ 'moved.bpmn': timed('moved', 'R/PT1H') });

      // when
      await engine.deploy({ 'moved.bpmn': timed('moved', 'R/PT2H') });
      const [moved] = await timerOf('moved');
      await engine.deploy({ 'moved.bpmn': process('moved').start().userTask('a').end().xml() });

      // then
      expect(moved!.due_at.getTime()).toBe((await engine.clock.now()).getTime() + 7_200_000);
      expect(await timerOf('moved')).toEqual([]);
    });

    it('should count a start timer from its deployment when it asks for the time', async () => {
      // when
      const model = process('soon').startTimer('once', { date: '=now() + duration("PT1H")' });
      await engine.deploy({ 'soon.bpmn': model.userTask('a').end().xml() });

      // then
      const [timer] = await timerOf('soon');
      expect(timer!.due_at.getTime()).toBe((await engine.clock.now()).getTime() + 3_600_000);
    });

    it('should subscribe the latest version to messages and signals', async () => {
      // given
      const started = (name: string) =>
        process('called')
          .startMessage('called-for', name)
          .userTask('a')
          .end()
          .startSignal('s', 'go')
          .to('a')
          .xml();
      await engine.deploy({ 'called.bpmn': started('old') });

      // when
      const { processes } = await engine.deploy({ 'called.bpmn': started('new') });

      // then
      const key = String(processes[0]!.key);
      expect(
        await engine.query(
          `SELECT kind, name, definition_key FROM start_subscription WHERE process_id = 'called' ORDER BY kind`,
        ),
      ).toEqual([
        { kind: 'message', name: 'new', definition_key: key },
        { kind: 'signal', name: 'go', definition_key: key },
      ]);
    });

    it('should refuse a schedule that never comes', async () => {
      expect(await codesOf({ 'never.bpmn': timed('never', '=null') })).toEqual([
        'never.bpmn monthly start-event-error',
      ]);
    });
  });
});
