import { jest } from '@jest/globals';
import { askedBy, type Asker } from '@minhbach/database';
import { askerOf } from '@minhbach/identity';
import { DataSource } from 'typeorm';
import { AccessUnderTest } from '../../support/access/access-under-test.js';
import type { Row } from '../../support/access/callers.js';
import { guardedTables } from '../../support/access/guarded-tables.js';
import { MistakenService, signedIn } from '../../support/access/mistaken-service.js';
import { sampleOf } from '../../support/access/one-line-alone.js';
import { accessRows } from '../../support/access/rows.js';

const leavesSession = (route: string) => route.includes('DELETE /api/session');
const isRead = ({ route }: Row) => route.startsWith('GET');
/** What changes something comes after everything that reads, and nobody is signed out. */
const rows = sampleOf(accessRows)
  .filter(({ route }) => !leavesSession(route))
  .sort((a, b) => Number(isRead(b)) - Number(isRead(a)));

/** The guarded tables in which somebody sees a row. */
async function tablesSeenBy({ api }: AccessUnderTest, asker: Asker): Promise<string[]> {
  const dataSource = api.app.get(DataSource);
  const seen = await askedBy(asker, () =>
    Promise.all(
      Object.keys(guardedTables).map(async (table) => {
        const found = await dataSource.query<unknown[]>(`SELECT 1 FROM ${table} LIMIT 1`);
        return found.length > 0 ? [table] : [];
      }),
    ),
  );
  return seen.flat();
}

describe('who learns what, by row-level security alone', () => {
  let access: AccessUnderTest;
  let mistaken: MistakenService;

  beforeAll(async () => {
    access = await AccessUnderTest.start();
    mistaken = await MistakenService.of(access);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await access.stop();
  });

  it('shows nobody, and whom nothing of it concerns, no row of any guarded table', async () => {
    const firm = askerOf(await signedIn(access, 'other firm'), null);
    expect(await tablesSeenBy(access, 'nobody')).toEqual([]);
    expect(await tablesSeenBy(access, firm)).toEqual([]);
  });

  it('shows whom it concerns his case and its process', async () => {
    const firm = askerOf(await signedIn(access, 'requester'), null);
    const case_ = ['information_request', 'request_contact', 'request_batch', 'official_document'];
    const process = ['process_instance', 'element_instance', 'history', 'incident'];
    const files = ['stored_file', 'file_attachment', 'file_event'];
    const seen = await tablesSeenBy(access, firm);
    expect(seen).toEqual(expect.arrayContaining([...case_, ...process, ...files]));
    const foreign = ['report', 'consultation', 'batch_operation', 'outbox', 'message'];
    expect(seen.filter((table) => foreign.includes(table))).toEqual([]);
  });

  it.each(rows)('$route', async (row) => {
    expect(await mistaken.leaksOf(row)).toEqual([]);
  });
});
