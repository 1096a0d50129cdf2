import type { ApiUnderTest, Reply } from './api-under-test.js';
import { completeListed, listedTasks, type ListedTask } from './listed-tasks.js';

/** What a test reads of a review. */
export interface ReadReview {
  readonly key: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly state: string;
  readonly conclusions: readonly unknown[];
  readonly reviewed: readonly { readonly state: string; readonly isLate: boolean }[];
}

/** The Centre, the units that it reviews, and the Director, over HTTP. */
export class ReviewDesk {
  constructor(private readonly api: ApiUnderTest) {}

  async list(period: string, login = 'giamsat'): Promise<ReadReview[]> {
    const { body } = await this.api.get(login, `/api/unit-reviews?period=${period}`);
    return body.items as ReadReview[];
  }

  async keyOf(unit: string, period: string): Promise<string> {
    const found = (await this.list(period)).find(({ unitCode }) => unitCode === unit);
    if (!found) throw new Error(`nobody reviews ${unit} after ${period}`);
    return found.key;
  }

  async read(key: string, login = 'giamsat'): Promise<ReadReview> {
    const { body } = await this.api.get(login, `/api/unit-reviews/${key}`);
    return body as unknown as ReadReview;
  }

  /** Takes the task of a review, or of its finding with this number, and completes it. */
  async does(
    login: string,
    key: string,
    elementId: string,
    variables: object,
    number?: number,
  ): Promise<Reply> {
    const isWanted = ({ subject, elementId: at }: ListedTask) =>
      at === elementId &&
      subject.key === key &&
      (number === undefined || subject.code.endsWith(` · ${String(number)}`));
    return completeListed(this.api, login, await this.tasksOf(login), isWanted, variables);
  }

  async tasksOf(login: string): Promise<ListedTask[]> {
    const lists = ['unit-review', 'review-finding'].map((process) =>
      listedTasks(this.api, login, process),
    );
    return (await Promise.all(lists)).flat();
  }

  /** The texts of all that a person's groups were told and that speaks of these words. */
  async told(login: string, words: string): Promise<string[]> {
    const notices = await this.api.query<{ text: string }>(
      `SELECT n.text FROM notification n WHERE strpos(n.text, $2) > 0 AND n.recipient IN (
         SELECT m.group_name FROM membership m JOIN account a ON a.person_key = m.person_key
         WHERE a.login = $1)`,
      [login, words],
    );
    return notices.map(({ text }) => text);
  }
}
