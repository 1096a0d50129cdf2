import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

interface AuditedStep {
  readonly key: string;
  readonly at: string;
  readonly trigger: string;
  readonly processInstanceKey: string;
  readonly caseCode: string | null;
}

/** What an administrator reads of the service itself: its log, its decisions, its people. */
describe('reading the service itself', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '09:00'] });
    await api.deploy('information-request');
    for (const _ of [1, 2]) await answerRequest(api, await submitRequest(api), 'classify');
  });
  afterAll(async () => api.stop());

  const read = async (url: string) => (await api.get('quantri', url)).body;
  const log = async (query: string) => {
    const { items, next } = await read(`/api/audit-entries?${query}`);
    return { items: items as AuditedStep[], next: next as string | null };
  };

  it('the log goes through all instances, page by page, the newest first', async () => {
    // given
    const { items: all } = await log('limit=100');
    expect(new Set(all.map(({ processInstanceKey }) => processInstanceKey)).size).toBe(2);

    // when it is read four at a time
    const keys: string[] = [];
    let after = '';
    do {
      const page = await log(`limit=4${after}`);
      keys.push(...page.items.map(({ key }) => key));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '');

    // then nothing is left out, and nothing is there twice
    expect(keys).toEqual(all.map(({ key }) => key));
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
  });

  it('the log is narrowed by what was done, by process and by days', async () => {
    const { items } = await log('trigger=complete-user-task&process=information-request');
    expect(items).toHaveLength(6);
    expect((await log('process=monthly-report')).items).toEqual([]);
    expect((await log('from=2026-10-06&to=2026-10-07')).items).toEqual([]);
  });

  it('a case goes by its code wherever its process is listed', async () => {
    // given a request whose step cannot be done
    const key = await submitRequest(api, 'doanhnghiep1', { title: 'Kín' });
    const { code } = (await api.get('doanhnghiep1', `/api/requests/${key}`)).body;
    const listed = await read('/api/process-instances?limit=1');
    const [instance] = listed.items as { key: string; businessKey: string }[];
    const place = `/api/process-instances/${instance?.key ?? ''}`;
    const activate = [{ elementId: 'record-classification' }];
    await api.post('quantri', `${place}/modification`, { activate, reason: 'Để có một sự cố' });
    // when it was tried as often as it may be
    for (const time of ['10:00', '11:00', '12:00', '13:00']) {
      await api.at('2026-10-05', time);
      await api.settle();
    }

    // then operators know it by the code that people use, and not what it is about
    expect(instance?.businessKey).toBe(`request:${key}`);
    expect(listed.items).toMatchObject([{ caseCode: code }]);
    expect(await read(place)).toMatchObject({ caseCode: code });
    expect(await read('/api/incidents')).toMatchObject({ items: [{ caseCode: code }] });
    expect((await log('limit=1')).items).toMatchObject([{ caseCode: code }]);
    expect((await api.get('quantri', '/api/audit-entries')).text).not.toContain('Kín');
  });

  it('a decision table is shown as its author wrote it', async () => {
    const decisions = (await read('/api/decisions')) as unknown as {
      key: string;
      decisionId: string;
      isLatest: boolean;
    }[];
    const deadlines = decisions.find(({ decisionId }) => decisionId === 'deadlines');
    expect(deadlines).toMatchObject({ version: 1, isLatest: true });
    const { table } = await read(`/api/decisions/${deadlines?.key ?? ''}/table`);
    expect(table).toMatchObject({
      hitPolicy: 'UNIQUE',
      inputs: [
        { label: 'Luật áp dụng', expression: 'regime' },
        { label: 'Hình thức gửi', expression: 'channel' },
        { label: 'Loại thông tin', expression: 'complexity' },
      ],
    });
    expect((table as { rules: { tests: string[] }[] }).rules[0]?.tests).toEqual([
      ...['"LAW_2016"', '"direct"', '"simple"'],
    ]);
    expect((await api.get('quantri', '/api/decisions/1/table')).status).toBe(404);
  });

  it('who works in an agency is listed with functions and days', async () => {
    const people = (await read('/api/agencies/vpubnd/people')) as unknown as { login: string }[];
    expect(people.find(({ login }) => login === 'tiepnhan.vpubnd')).toMatchObject({
      ...{ role: 'officer', isActive: true },
      functions: [expect.objectContaining({ function: 'reception', validTo: null })],
    });
  });

  it('a template is shown with sample data', async () => {
    const letter = await read('/api/letter-templates/apology/sample');
    expect(letter).toMatchObject({ issuer: expect.anything(), blocks: expect.any(Array) });
  });
});
