import { runCli } from '../../apps/cli/src/run-cli.js';
import { ApiUnderTest, type Reply } from './api-under-test.js';

/** What is known of one person and stands nowhere else, so that it can be looked for. */
export const canary = {
  login: 'ngoc.trai@canary.example',
  name: 'Trần Ngọc Trai',
  phone: '0909778100',
  idNumber: '084099778100',
  address: '77 đường Cồn Ngọc Trai',
} as const;

/** People who ask about their own data, and the administrator who acts on it, over HTTP. */
export class PrivacyDesk {
  constructor(private readonly api: ApiUnderTest) {}

  static async open(on: readonly [date: string, time: string]): Promise<ApiUnderTest> {
    const api = await ApiUnderTest.start({ on });
    await api.deploy('privacy-request');
    return api;
  }

  /** Asks and returns the key of the request. */
  async ask(login: string, asked: object): Promise<string> {
    const body = { details: 'Theo Luật 91/2025/QH15.', ...asked };
    const reply = await this.api.post(login, '/api/privacy-requests', body);
    if (reply.status !== 201) throw new Error(reply.text);
    await this.api.settle();
    return String(reply.body.key);
  }

  /** Takes the one open task of a request as the administrator, and completes it. */
  async does(key: string, variables: object, login = 'quantri'): Promise<Reply> {
    const { tasks } = await this.read(key);
    const [task] = tasks as { key: string; assignee: object | null }[];
    if (!task) throw new Error(`nothing is to be done for ${key}`);
    if (task.assignee === null) await this.api.post(login, `/api/tasks/${task.key}/claim`, {});
    const reply = await this.api.post(login, `/api/tasks/${task.key}/completion`, { variables });
    await this.api.settle();
    return reply;
  }

  async read(key: string, login = 'quantri'): Promise<Record<string, unknown>> {
    return (await this.api.get(login, `/api/privacy-requests/${key}`)).body;
  }

  /** The person of the canary, with an account, of a business of his own. Returns his key. */
  async letCanaryIn(): Promise<string> {
    const { login, name } = canary;
    const { body } = await this.api.post('quantri', '/api/people', {
      ...{ login, name, role: 'business' },
      organisation: { taxCode: '9900000099', name: 'Công ty Thử (mẫu)' },
    });
    await this.api.query(
      `UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE login = 'doanhnghiep1')
       WHERE login = $1`,
      [login],
    );
    return String(body.key);
  }

  /** The columns of all tables, as `table.column`, in which one of these texts is found. */
  async placesOf(texts: readonly string[]): Promise<string[]> {
    const columns = await this.api.query<{ table: string; column: string }>(
      `SELECT c.oid::regclass::text AS table, quote_ident(a.attname) AS column
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
         AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname NOT LIKE 'pg_%' AND nspname <> 'information_schema')
         AND format_type(a.atttypid, NULL) ~ '^(text|character|json)' ORDER BY 1, 2`,
    );
    const found: string[] = [];
    for (const { table, column } of columns) {
      const rows = await this.api.query(
        `SELECT FROM ${table} WHERE EXISTS (SELECT FROM unnest($1::text[]) AS sought
           WHERE strpos(${column}::text, sought) > 0) LIMIT 1`,
        [texts],
      );
      if (rows.length > 0) found.push(`${table}.${column}`);
    }
    return found;
  }

  /** What a command of the operator ends with. */
  async cli(name: string, environment: NodeJS.ProcessEnv = {}): Promise<number> {
    return runCli([name], { DATABASE_URL: this.api.database.url, ...environment });
  }
}
