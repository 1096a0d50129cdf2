import { ProcessRuntime } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';

const definitions =
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"';

/** A model with a start, something and an end. */
function model(middle: string, { prologue = '', id = 'small' } = {}): string {
  return `${prologue}<definitions ${definitions} targetNamespace="test">
    <process id="${id}" isExecutable="true">
      <startEvent id="start"/>
      ${middle}
      <endEvent id="end"/>
      <sequenceFlow id="in" sourceRef="start" targetRef="work"/>
      <sequenceFlow id="out" sourceRef="work" targetRef="end"/>
    </process>
  </definitions>`;
}

const work = '<manualTask id="work"/>';
const userTask = `<userTask id="work" name="Việc"><extensionElements>
  <zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="pc:admin"/>
</extensionElements></userTask>`;
const good = model(userTask);

describe('deployments', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
  });
  afterAll(async () => api.stop());

  const deploy = async (files: Readonly<Record<string, string>>, more = {}) => {
    const list = Object.entries(files).map(([name, content]) => ({ name, content }));
    return api.post('quantri', '/api/deployments', { files: list, ...more });
  };

  it.each([
    ['two elements of one id', { 'a.bpmn': model(work.repeat(2)) }, 'duplicate-id', 'work'],
    [
      'an element that is not supported',
      { 'a.bpmn': model('<complexGateway id="work"/>') },
      'unsupported-complex-gateway',
      'work',
    ],
    ['an unknown element', { 'a.bpmn': model('<dance id="work"/>') }, 'unknown-element', 'work'],
    [
      'a DOCTYPE',
      { 'a.bpmn': model(userTask, { prologue: '<!DOCTYPE a>' }) },
      'declaration-not-allowed',
      undefined,
    ],
    [
      'an entity',
      { 'a.bpmn': model(userTask, { prologue: '<!DOCTYPE a [<!ENTITY b "c">]>' }) },
      'declaration-not-allowed',
      undefined,
    ],
    ['what is no XML', { 'a.bpmn': 'hello' }, 'not-bpmn', undefined],
    ['an empty file', { 'a.bpmn': '' }, 'empty-file', undefined],
    ['a file of another kind', { 'a.exe': 'MZ' }, 'unknown-file-type', undefined],
    ['a form that is no JSON', { 'a.schema.json': '{' }, 'not-json', undefined],
    ['the same process twice', { 'a.bpmn': good, 'b.bpmn': good }, 'duplicate-process', undefined],
  ])(
    'with %s are refused, naming it, and deploy nothing',
    async (_what, files, code, elementId) => {
      // given a good file beside the bad ones
      const before = await api.rowCounts();

      // when
      const reply = await deploy({ ...files, 'good.bpmn': model(userTask, { id: 'good' }) });

      // then
      expect(reply).toMatchObject({ status: 422, body: { code: 'not-deployable' } });
      const errors = reply.body.errors as { code: string; pointer: string; elementId?: string }[];
      expect(errors.map((error) => error.code)).toContain(code);
      expect(errors[0]?.pointer).toMatch(/^\/files\/\d\/content$/);
      expect(errors[0]?.elementId).toBe(elementId);
      expect(await api.rowCounts()).toEqual(before);
    },
  );

  it('of 10 MB are too much', async () => {
    const before = await api.rowCounts();
    const reply = await deploy({ 'a.bpmn': `${good}<!-- ${'x'.repeat(10_000_000)} -->` });
    expect(reply).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    expect(await api.rowCounts()).toEqual(before);
  });

  it.each([[[]], [null], ['a.bpmn'], [[{ name: 'a.bpmn', content: '<a/>' }]]])(
    'are refused when %j stands in the place of a file',
    async (file) => {
      const reply = await api.post('quantri', '/api/deployments', { files: [file], dryRun: true });
      expect(reply).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
      expect(reply.body.errors).toContainEqual(expect.objectContaining({ code: 'wrong-type' }));
    },
  );

  it('can be tried first, and change nothing', async () => {
    const before = await api.rowCounts();
    const reply = await deploy({ 'good.bpmn': good }, { dryRun: true });
    expect(reply).toMatchObject({
      status: 201,
      body: { dryRun: true, processes: [{ id: 'small', version: 1, isNew: true }] },
    });
    expect(await api.rowCounts()).toEqual(before);
  });

  it('make a version only of what has changed', async () => {
    const first = await deploy({ 'good.bpmn': good });
    const same = await deploy({ 'good.bpmn': good });
    const other = await deploy({ 'good.bpmn': good.replace('Việc', 'Việc khác') });

    const versions = [first, same, other].map(
      ({ body }) => (body.processes as { version: number; isNew: boolean }[])[0],
    );
    expect(versions).toMatchObject([
      { version: 1, isNew: true },
      { version: 1, isNew: false },
      { version: 2, isNew: true },
    ]);
  });

  it('are listed, the newest first, and their models can be read by everybody', async () => {
    // when
    const list = await api.get('doanhnghiep1', '/api/process-definitions?limit=1');
    const [newest] = list.body.items as { key: string }[];
    const xml = await api.get('doanhnghiep1', `/api/process-definitions/${newest!.key}/xml`);

    // then
    expect(newest).toMatchObject({
      processId: 'small',
      version: 2,
      versionTag: null,
      deploymentKey: expect.stringMatching(/^\d+$/),
      resourceName: 'good.bpmn',
    });
    const next = String(list.body.next);
    const rest = await api.get('doanhnghiep1', `/api/process-definitions?after=${next}`);
    expect(rest.body).toMatchObject({ items: [{ version: 1 }], next: null });
    expect(xml.text).toBe(good.replace('Việc', 'Việc khác'));
    expect(xml.headers).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it('are compared, and counted with what still runs by them', async () => {
    // given
    const { items } = (await api.get('quantri', '/api/process-definitions')).body;
    const [later, earlier] = (items as { key: string }[]).map(({ key }) => key);
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    await runtime.start({ processId: 'small', variables: {}, actor: 'system' });

    // then
    const changes = async (from: string) =>
      api.get('quantri', `/api/process-definitions/${later!}/changes?from=${from}`);
    expect(JSON.parse((await changes(earlier!)).text)).toEqual([
      expect.objectContaining({ name: 'Việc khác', change: 'changed', aspects: ['name'] }),
    ]);
    expect(JSON.parse((await changes(later!)).text)).toEqual([]);
    expect((await changes('999')).status).toBe(404);
    expect((await changes('x')).status).toBe(422);
    const counts = await api.get('quantri', '/api/process-definitions/instance-counts');
    expect(JSON.parse(counts.text)).toEqual([{ definitionKey: later, active: 1, suspended: 0 }]);
  });
});
