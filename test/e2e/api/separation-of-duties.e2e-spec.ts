import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';
import { listedTasks } from '../../support/listed-tasks.js';
import {
  answerRequest,
  completeTask,
  submitRequest,
  taskAt,
  usual,
} from '../../support/request-over-http.js';

interface Task {
  readonly key: string;
  readonly elementId: string;
  readonly nobodyLeft: boolean;
  readonly actions: readonly { action: string; allowed: boolean; reason?: { code: string } }[];
}

const signer = 'lanhdao.vpubnd';
const another = 'vanthu.vpubnd';
const [, , draft = {}] = usual.find(([elementId]) => elementId === 'draft-answer') ?? [];

/** In an agency whose only approver also handles requests, and a division whose head also prepares its report. */
describe('a step that somebody else has to do', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-20', '09:00'] });
    await api.deploy('information-request');
    await api.deploy('monthly-report');
    await alsoIn(signer, 'vpubnd:handler');
    await alsoIn('truongphong.skhcn-cds', 'skhcn-cds:preparer');
  });
  afterAll(async () => api.stop());

  const alsoIn = async (login: string, group: string) =>
    api.query(
      `INSERT INTO membership (person_key, group_name, valid_from)
       SELECT person_key, $2, '2020-01-01' FROM account WHERE login = $1`,
      [login, group],
    );
  const noLongerIn = async (login: string, group: string) =>
    api.query(
      `DELETE FROM membership WHERE group_name = $2
         AND person_key = (SELECT person_key FROM account WHERE login = $1)`,
      [login, group],
    );
  const personOf = async (login: string) => {
    const [row] = await api.query<{ key: string }>(
      'SELECT person_key AS key FROM account WHERE login = $1',
      [login],
    );
    return String(row?.key);
  };
  const listed = async (login: string, view: string) =>
    (await api.get(login, `/api/tasks?view=${view}`)).body.items as Task[];
  const claim = async (login: string, task: string) =>
    api.post(login, `/api/tasks/${task}/claim`, {});
  const codeOf = ({ status, body }: Reply) => [status, body.code];
  const mustBeAnother = [403, 'must-be-another'];

  /** A request whose answer the signer has drafted himself, and its task to sign. */
  const draftedBySigner = async () => {
    const request = await submitRequest(api);
    await answerRequest(api, request, 'draft-answer');
    const key = await taskAt(api, request, 'draft-answer', signer);
    // It is the handler's: he gives it back, and the other takes it.
    await api.post('xuly.vpubnd', `/api/tasks/${key}/release`, {});
    await completeTask(api, request, 'draft-answer', signer, draft);
    await api.settle();
    return { request, task: await taskAt(api, request, 'sign', signer) };
  };

  it('is signing what one has drafted: it says why, and is not offered', async () => {
    // given
    const { task } = await draftedBySigner();

    // then
    const { body } = await api.get(signer, `/api/tasks/${task}`);
    const claiming = (body as unknown as Task).actions.find(({ action }) => action === 'claim');
    expect(claiming).toEqual({
      action: 'claim',
      allowed: false,
      reason: {
        code: 'must-be-another',
        vi: 'Bạn đã làm một bước trước của hồ sơ này nên bước này phải do người khác thực hiện.',
        en: 'You did an earlier step of this paper, so another person has to do this one.',
      },
    });
    expect((await listed(signer, 'available')).map(({ key }) => key)).not.toContain(task);
    expect(codeOf(await claim(signer, task))).toEqual(mustBeAnother);
  });

  it('waits when nobody else is left, is shown to supervisors, and goes on with another', async () => {
    // given
    const { request, task } = await draftedBySigner();
    const seen = async () => (await listed('giamsat', 'apart')).find(({ key }) => key === task);
    expect(await seen()).toMatchObject({ elementId: 'sign', nobodyLeft: true });

    // when another may approve
    await alsoIn(another, 'vpubnd:approver');

    // then
    expect(await seen()).toMatchObject({ nobodyLeft: false });
    expect((await claim(another, task)).status).toBe(200);
    expect(await seen()).toBeUndefined();
    const given = await api.post(another, `/api/tasks/${task}/delegate`, {
      person: await personOf(signer),
    });
    expect(codeOf(given)).toEqual(mustBeAnother);
    expect((await api.get('giamsat', `/api/requests/${request}`)).body.status).toBe('DRAFTED');
    await noLongerIn(another, 'vpubnd:approver');
  });

  it('is approving the extension that one has proposed', async () => {
    // given
    const request = await submitRequest(api);
    await answerRequest(api, request, 'classify');
    const handler = await personOf('xuly.vpubnd');
    const classified = { complexity: 'complex', handler };
    await completeTask(api, request, 'classify', 'daumoi.vpubnd', classified);
    await api.settle();

    // when
    const reason = 'Cần thu thập thêm';
    const proposed = await api.post(signer, `/api/requests/${request}/extension`, { reason });
    await api.settle();

    // then
    expect(proposed.status).toBeLessThan(300);
    const task = await taskAt(api, request, 'approve-extension', signer);
    expect(codeOf(await claim(signer, task))).toEqual(mustBeAnother);
  });

  it('is approving the report that one has written', async () => {
    // given
    await api.at('2026-11-01', '00:05');
    const head = 'truongphong.skhcn-cds';
    const taskOf = async (elementId: string) => {
      const tasks = await listedTasks(api, head, 'monthly-report');
      return tasks.find((each) => each.elementId === elementId)?.key ?? '';
    };
    const drafting = await taskOf('draft-part');
    await claim(head, drafting);
    const variables = { nothingToReport: false, results: 'Đã công khai 12 thông tin.' };
    const written = await api.post(head, `/api/tasks/${drafting}/completion`, { variables });
    expect(written.status).toBe(200);
    await api.settle();

    // then
    expect(codeOf(await claim(head, await taskOf('approve-part')))).toEqual(mustBeAnother);
  });

  it('is refused at deployment when it is kept apart from what is not there', async () => {
    const content = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
      xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
      <process id="apart" isExecutable="true"><startEvent id="start"/>
        <userTask id="sign"><extensionElements><zeebe:userTask/>
          <zeebe:assignmentDefinition candidateGroups="pc:admin"/>
          <zeebe:properties><zeebe:property name="apart-from" value="drfat"/></zeebe:properties>
        </extensionElements></userTask><endEvent id="end"/>
        <sequenceFlow id="in" sourceRef="start" targetRef="sign"/>
        <sequenceFlow id="out" sourceRef="sign" targetRef="end"/></process></definitions>`;

    const files = [{ name: 'apart.bpmn', content }];
    const reply = await api.post('quantri', '/api/deployments', { files });

    expect(reply.status).toBe(422);
    expect(reply.text).toContain('apart-from-unknown');
  });
});
