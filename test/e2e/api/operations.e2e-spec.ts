import { ProcessRuntime, type Variables } from '@minhbach/runtime';
import { DataSource } from 'typeorm';
import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';

const model = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
  <process id="stops" isExecutable="true">
    <startEvent id="start"/>
    <serviceTask id="work" name="Việc"><extensionElements>
      <zeebe:taskDefinition type="test.nobody"/>
      <zeebe:ioMapping><zeebe:input source="=date(whenever)" target="on"/></zeebe:ioMapping>
    </extensionElements></serviceTask>
    <endEvent id="end"/>
    <sequenceFlow id="in" sourceRef="start" targetRef="work"/>
    <sequenceFlow id="out" sourceRef="work" targetRef="end"/>
  </process>
</definitions>`;

const forks = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
  <process id="forks" isExecutable="true">
    <startEvent id="start"/>
    <exclusiveGateway id="fork"/>
    <endEvent id="left"/>
    <endEvent id="right"/>
    <sequenceFlow id="in" sourceRef="start" targetRef="fork"/>
    <sequenceFlow id="to-left" sourceRef="fork" targetRef="left">
      <conditionExpression>=fork = 1</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="to-right" sourceRef="fork" targetRef="right">
      <conditionExpression>=fork = 2</conditionExpression>
    </sequenceFlow>
  </process>
</definitions>`;

describe('an instance that has stopped', () => {
  let api: ApiUnderTest;
  let instance: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    const files = [
      { name: 'stops.bpmn', content: model },
      { name: 'forks.bpmn', content: forks },
    ];
    await api.post('quantri', '/api/deployments', { files });
    const { rootKey } = await start({ secret: 'Kín' });
    instance = String(rootKey);
  });
  afterAll(async () => api.stop());

  const start = async (variables: Variables, processId = 'stops') => {
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    return runtime.start({ processId, actor: 'system', businessKey: 'test:1', variables });
  };
  const openIncident = async () => {
    const [newest] = (await incidents()).items as { key: string }[];
    return newest?.key ?? '';
  };
  const view = async () => api.get('quantri', `/api/process-instances/${instance}`);
  const incidents = async () => (await api.get('quantri', '/api/incidents')).body;

  it('says where it stands, and why, and nothing of what it is about', async () => {
    const { body, text } = await view();
    expect(body).toMatchObject({
      key: instance,
      processId: 'stops',
      version: 1,
      businessKey: 'test:1',
      status: 'active',
      tokens: [{ elementId: 'work', elementName: 'Việc', why: { kind: 'incident' } }],
      incidents: [{ elementId: 'work' }],
    });
    expect(text).not.toContain('Kín');
  });

  it('has a trail of who did what, without what it is about', async () => {
    const { body, text } = await api.get(
      'quantri',
      `/api/process-instances/${instance}/audit-trail`,
    );
    expect(body).toMatchObject({
      intact: true,
      brokenAt: null,
      entries: [{ seq: 1, person: { id: 'system' }, title: { vi: 'Bắt đầu tiến trình' } }],
    });
    expect((body.entries as { events: unknown[] }[])[0]?.events).toContainEqual({
      intent: 'raised',
      elementId: 'work',
      elementName: 'Việc',
    });
    expect(text).not.toContain('Kín');
  });

  it('is in the list of what needs a person', async () => {
    expect(await incidents()).toMatchObject({
      items: [{ processInstanceKey: instance, processId: 'stops', elementId: 'work' }],
      next: null,
    });
  });

  it('is counted with what stopped for the same reason in the same version', async () => {
    const { body } = await api.get('quantri', '/api/incidents/groups');
    expect(body).toMatchObject({
      total: 1,
      groups: [
        {
          code: 'mapping-error',
          title: { vi: 'Ánh xạ dữ liệu vào hoặc ra bị lỗi' },
          processId: 'stops',
          version: 1,
          count: 1,
        },
      ],
    });
    const [{ definitionKey } = { definitionKey: '' }] = body.groups as { definitionKey: string }[];
    const found = async (query: string) =>
      ((await api.get('quantri', `/api/incidents?${query}`)).body.items as unknown[]).length;
    expect(await found(`definitionKey=${definitionKey}&code=mapping-error`)).toBe(1);
    expect(await found(`definitionKey=${definitionKey}&code=job-failed`)).toBe(0);
    expect(await found('definitionKey=1')).toBe(0);
  });

  it('tells what its step sees, with what people wrote masked, and what can be done', async () => {
    const { body, text } = await api.get('quantri', `/api/incidents/${await openIncident()}`);
    expect(body).toMatchObject({
      elementName: 'Việc',
      job: null,
      affected: null,
      variables: [{ name: 'secret', kind: 'text', size: 3, value: null }],
      actions: [
        { action: 'retry', allowed: true },
        { action: 'set-variables', allowed: true },
        { action: 'propose-skip', allowed: true },
      ],
    });
    expect(text).not.toContain('Kín');
  });

  it('tries again when it is told to, once for each key', async () => {
    // given
    const [{ key } = { key: '' }] = (await incidents()).items as { key: string }[];
    const resolve = async () =>
      api.post('quantri', `/api/incidents/${key}/resolution`, {}, 'resolve');

    // when it is still what it was
    const replies = [await resolve(), await resolve()];

    // then a new incident stands in the place of the old one
    expect(replies.map(({ status, body }) => [status, body])).toEqual([
      [200, { key, processInstanceKey: instance }],
      [200, { key, processInstanceKey: instance }],
    ]);
    const [newer] = (await incidents()).items as { key: string }[];
    expect(newer?.key).not.toBe(key);
    const again = await api.post('quantri', `/api/incidents/${key}/resolution`, {});
    expect(again.status).toBe(404);
  });

  it('goes on when what its step reads was put right', async () => {
    // given
    const { body } = await api.post('quantri', `/api/process-instances/${instance}/variables`, {
      variables: { whenever: '2026-10-05' },
    });
    expect(body).toEqual({ key: instance, status: 'active' });

    // when
    await api.post('quantri', `/api/incidents/${await openIncident()}/resolution`, {});

    // then
    expect((await view()).body).toMatchObject({
      tokens: [{ why: { kind: 'job' } }],
      incidents: [],
    });
  });

  it('goes on behind its step when two people want that left out, and both stay on record', async () => {
    // given
    const { rootKey } = await start({});
    const skip = `/api/incidents/${await openIncident()}/skip`;
    const reason = 'Đã làm bằng tay';

    // when
    const proposed = await api.post('quantri', skip, { reason });
    const { status, body } = await api.post('quantri2', `${skip}/confirmation`, {});

    // then
    expect([proposed.status, status]).toEqual([200, 200]);
    expect(body.processInstanceKey).toBe(String(rootKey));
    expect((await api.get('quantri', `/api/process-instances/${rootKey}`)).body.status).toBe(
      'completed',
    );
    const trail = await api.get('quantri', `/api/process-instances/${rootKey}/audit-trail`);
    expect(trail.body.intact).toBe(true);
    expect((trail.body.entries as unknown[]).at(-1)).toMatchObject({
      person: { name: 'Quản trị hệ thống thứ hai (mẫu)' },
      proposer: { name: 'Quản trị hệ thống (mẫu)' },
      trigger: 'modify',
      reason,
    });
    const left = 'SELECT incident_key FROM step_skip';
    expect(await api.app.get(DataSource).query(left)).toEqual([]);
  });

  it('stands until a second person says so too, or the proposal is given up', async () => {
    // given
    const { rootKey } = await start({});
    const incident = `/api/incidents/${await openIncident()}`;
    const skip = `${incident}/skip`;
    const reason = 'Đã làm bằng tay';
    const withdraw = async (as: string) => api.call({ method: 'DELETE', url: skip, as });
    const offered = async (login: string) =>
      ((await api.get(login, incident)).body.actions as { action: string; allowed: boolean }[])
        .filter(({ action }) => action.endsWith('skip'))
        .map(({ action, allowed }) => `${action} ${allowed ? 'yes' : 'no'}`);
    const answer = async (reply: Promise<Reply>) => {
      const { status, body } = await reply;
      return [status, body.code];
    };

    // when nobody has proposed it
    expect(await answer(api.post('quantri2', `${skip}/confirmation`, {}))).toEqual([
      409,
      'skip-not-proposed',
    ]);
    expect(await answer(withdraw('quantri'))).toEqual([409, 'skip-not-proposed']);

    // when one has
    await api.post('quantri', skip, { reason });
    expect(await offered('quantri')).toEqual(['confirm-skip no', 'withdraw-skip yes']);
    expect(await offered('quantri2')).toEqual(['confirm-skip yes', 'withdraw-skip yes']);
    expect((await api.get('quantri2', incident)).body.skip).toMatchObject({
      person: { name: 'Quản trị hệ thống (mẫu)' },
      reason,
    });
    expect(await answer(api.post('quantri', `${skip}/confirmation`, {}))).toEqual([
      403,
      'skip-by-proposer',
    ]);
    expect(await answer(api.post('quantri2', skip, { reason }))).toEqual([409, 'skip-proposed']);
    expect((await api.get('quantri', `/api/process-instances/${rootKey}`)).body.status).toBe(
      'active',
    );

    // when it is given up
    expect((await withdraw('quantri2')).status).toBe(204);
    expect(await offered('quantri')).toEqual(['propose-skip yes']);
    await api.post('quantri', `/api/process-instances/${rootKey}/cancellation`, {});
  });

  it('is not left out where it could go on in several ways', async () => {
    // given
    await start({ fork: 'nobody knows' }, 'forks');
    const key = await openIncident();

    // then
    const { body } = await api.get('quantri', `/api/incidents/${key}`);
    expect(body.actions).toContainEqual(
      expect.objectContaining({ action: 'propose-skip', allowed: false }),
    );
    const skipped = await api.post('quantri', `/api/incidents/${key}/skip`, { reason: 'Thử' });
    expect([skipped.status, skipped.body.code]).toEqual([422, 'cannot-skip']);
  });

  it('that does not exist is not found', async () => {
    expect((await api.get('quantri', '/api/process-instances/999')).status).toBe(404);
    const trail = await api.get('quantri', '/api/process-instances/999/audit-trail');
    expect(trail.status).toBe(404);
    expect((await api.get('quantri', '/api/incidents/999')).status).toBe(404);
    expect((await api.post('quantri', '/api/incidents/999/resolution', {})).status).toBe(404);
    const skip = { reason: 'Thử' };
    expect((await api.post('quantri', '/api/incidents/999/skip', skip)).status).toBe(404);
  });
});
