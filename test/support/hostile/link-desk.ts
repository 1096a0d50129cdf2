import type { LinkCase } from './cases/links.js';
import type { HostileReply, HostileService } from './hostile-service.js';
import { until } from '../until.js';

const handler = 'xuly.vpubnd';
const handling = ['handle', handler, { findings: 'Đã công khai.' }] as const;
const steps = [
  ['register', 'tiepnhan.vpubnd', {}],
  ['check-competence', 'tiepnhan.vpubnd', { competent: true }],
  ['check-completeness', 'tiepnhan.vpubnd', { complete: true }],
  ['classify', 'daumoi.vpubnd', { complexity: 'simple' }],
  handling,
] as const;

/** A request whose answer says where everything stands in public already: the service looks whether it does. */
export class LinkDesk {
  private constructor(
    private readonly service: HostileService,
    private readonly request: string,
  ) {}

  /** A request that waits for its answer. */
  static async open(service: HostileService, submission: object): Promise<LinkDesk> {
    const body = { ...submission, items: ['Văn bản đã công khai'] };
    const sent = await service.call('POST', '/api/requests', { as: 'doanhnghiep1', body });
    if (sent.status !== 201) throw new Error(sent.text);
    const desk = new LinkDesk(service, String(sent.body.key));
    for (const [elementId, login, variables] of steps) await desk.does(elementId, login, variables);
    return desk;
  }

  /** Answers with this link; tells whether it was refused as it is written, found dead or found alive. */
  async answers({ link }: LinkCase): Promise<'refused' | 'dead' | 'alive'> {
    const answer = { position: 1, outcome: 'refused', ground: 'b', link };
    const variables = { answers: [answer], secrecyChecked: true, personalDataChecked: true };
    const before = await this.taskAt('draft-answer', 'revise-answer');
    const reply = await this.completes(before, handler, variables);
    if (reply.status === 422) return 'refused';
    if (reply.status !== 200) throw new Error(`${String(reply.status)} ${reply.text}`);
    const next = await until(`${link} was looked at`, async () =>
      (await this.tasks()).find(({ key }) => key !== before),
    );
    if (next.elementId !== 'handle') return 'alive';
    await this.does(...handling);
    return 'dead';
  }

  /** The answer is signed no more: back to its draft. */
  async returned(): Promise<void> {
    await this.does('sign', 'lanhdao.vpubnd', { decision: 'return', remark: 'Xem lại đường dẫn.' });
  }

  private async does(elementId: string, login: string, variables: object): Promise<void> {
    const reply = await this.completes(await this.taskAt(elementId), login, variables);
    if (reply.status !== 200) throw new Error(`${elementId}: ${reply.text}`);
  }

  private async completes(task: string, login: string, variables: object): Promise<HostileReply> {
    await this.service.call('POST', `/api/tasks/${task}/claim`, { as: login, body: {} });
    return this.service.call('POST', `/api/tasks/${task}/completion`, {
      as: login,
      body: { variables },
    });
  }

  /** Key of the open task at one of these elements, once it is there. */
  private async taskAt(...elementIds: readonly string[]): Promise<string> {
    const { key } = await until(`${this.request} is at ${elementIds.join()}`, async () =>
      (await this.tasks()).find(({ elementId }) => elementIds.includes(elementId)),
    );
    return key;
  }

  private tasks(): Promise<{ key: string; elementId: string }[]> {
    return this.service.query(
      `SELECT t.key::text, t.element_id AS "elementId" FROM user_task t
       WHERE t.root_key = (SELECT process_instance_key FROM information_request WHERE key = $1)`,
      [this.request],
    );
  }
}
