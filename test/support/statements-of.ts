import { jest } from '@jest/globals';
import pg from 'pg';

/** As a connection says once on whose behalf it asks. */
const ofConnection = 'set_config';

/** What work does, and the texts of the statements that this process sends to PostgreSQL meanwhile. */
export async function statementsOf<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const real = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: unknown,
    ...args: unknown[]
  ) {
    const [asked] = args;
    statements.push(typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? '?'));
    return real.apply(this, args) as never;
  });
  try {
    return {
      result: await work(),
      statements: statements.filter((each) => !each.includes(ofConnection)),
    };
  } finally {
    spy.mockRestore();
  }
}
