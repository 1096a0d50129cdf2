import { ProcessRuntime } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';

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

describe('an instance that has stopped', () => {
  let api: ApiUnderTest;
  let instance: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    const files = [{ name: 'stops.bpmn', content: model }];
    await api.post('quantri', '/api/deployments', { files });
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    const request = { processId: 'stops', actor: 'system', businessKey: 'test:1' };
    const { rootKey } = await runtime.start({ ...request, variables: { secret: 'Kín' } });
    instance = String(rootKey);
  });
  afterAll(async () => api.stop());

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

  it('is in the list of what needs a person', async () => {
    expect(await incidents()).toMatchObject({
      items: [{ processInstanceKey: instance, processId: 'stops', elementId: 'work' }],
      next: null,
    });
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

  it('that does not exist is not found', async () => {
    expect((await api.get('quantri', '/api/process-instances/999')).status).toBe(404);
    expect((await api.post('quantri', '/api/incidents/999/resolution', {})).status).toBe(404);
  });
});
