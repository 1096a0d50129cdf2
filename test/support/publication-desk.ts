import { ApiUnderTest, type Reply } from './api-under-test.js';

/** What a proposal says beside its entry and its date. */
interface Proposal {
  readonly subjectId: string;
  readonly documentOn: string;
  readonly numberSymbol?: string;
  readonly title?: string;
  readonly isMarked?: boolean;
}

/** Publishing agencies that propose documents, decide on them and enter links, over HTTP. */
export class PublicationDesk {
  constructor(private readonly api: ApiUnderTest) {}

  /** Starts an api whose catalogue lets links lead to this machine. */
  static async open(on: readonly [date: string, time: string]): Promise<ApiUnderTest> {
    const api = await ApiUnderTest.start({ on, linkHostsInside: ['127.0.0.1'] });
    await api.deploy('publication');
    await api.query(`UPDATE publication_place SET hosts = hosts || '{127.0.0.1}'`);
    return api;
  }

  async propose(login: string, proposal: Proposal): Promise<Reply> {
    const body = { numberSymbol: '12/TB-UBND', title: 'Thông báo (mẫu)', isMarked: true };
    const reply = await this.api.post(login, '/api/publications', { ...body, ...proposal });
    await this.api.settle();
    return reply;
  }

  /** Takes the one task of a document that waits in somebody's list, and completes it. */
  async does(login: string, key: string, variables: object): Promise<Reply> {
    const { body } = await this.api.get(login, '/api/tasks?process=publication&limit=100');
    const tasks = body.items as { key: string; assignee: string | null; subject: object }[];
    const task = tasks.find(({ subject }) => (subject as { key: string }).key === key);
    if (!task) throw new Error(`${login} sees no task of ${key}`);
    if (task.assignee === null) await this.api.post(login, `/api/tasks/${task.key}/claim`, {});
    const reply = await this.api.post(login, `/api/tasks/${task.key}/completion`, { variables });
    await this.api.settle();
    return reply;
  }

  /** Proposes a document, has it approved and published at these links; returns its key. */
  async publishes(
    agency: string,
    proposal: Proposal,
    links: Readonly<Record<string, string>>,
  ): Promise<string> {
    const { body } = await this.propose(`daumoi.${agency}`, proposal);
    const key = String(body.key);
    await this.does(`lanhdao.${agency}`, key, { decision: 'approve' });
    await this.does(`daumoi.${agency}`, key, linksAt(links));
    return key;
  }

  async read(key: string): Promise<Record<string, unknown>> {
    return (await this.api.get('giamsat', `/api/publications/${key}`)).body;
  }

  /** The texts of somebody's notices that speak of these words. */
  async told(login: string, words: string): Promise<string[]> {
    const { body } = await this.api.get(login, '/api/notifications');
    return (body.items as { text: string }[])
      .map(({ text }) => text)
      .filter((text) => text.includes(words));
  }
}

/** What the form of `enter-links` takes. */
export function linksAt(links: Readonly<Record<string, string>>): object {
  return { links: Object.entries(links).map(([place, link]) => ({ place, link })) };
}
