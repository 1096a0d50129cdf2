import { LinkWatch } from '@minhbach/publications';
import {
  countedSearch,
  coverageCounts,
  type CoverageCount,
} from '../../../apps/web/src/publications/coverage-counts.js';
import { documentsQuery } from '../../../apps/web/src/publications/documents-query.js';
import {
  publicationsSearch,
  type PublicationsSearch,
} from '../../../apps/web/src/publications/publications-search.js';
import type { ApiUnderTest } from '../../support/api-under-test.js';
import { PublicationDesk } from '../../support/publication-desk.js';
import { PublicSite } from '../../support/public-site.js';

type Row = readonly [search: PublicationsSearch, counts: Record<CoverageCount, number>];

interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly ({ subjectId: string } & Record<CoverageCount, number>)[];
  readonly units: readonly ({ unit: { code: string } } & Record<CoverageCount, number>)[];
}

/** What the screen at this address asks of the service. */
function queryOf(search: PublicationsSearch): string {
  const words = Object.entries(documentsQuery(search)).map(([name, value]) => [
    name,
    String(value),
  ]);
  return new URLSearchParams(words).toString();
}

/** Four documents of the Office of the People's Committee in September 2026, and what follows from them. */
describe('the coverage of the catalogue', () => {
  let api: ApiUnderTest;
  let site: PublicSite;
  let desk: PublicationDesk;
  let early: string;

  const at = (documentOn: string, numberSymbol: string, subjectId = '3.2b') => ({
    ...{ subjectId, documentOn, numberSymbol },
  });

  beforeAll(async () => {
    site = await PublicSite.start();
    api = await PublicationDesk.open(['2026-09-09', '09:00']);
    desk = new PublicationDesk(api);
    const portal = site.address('/van-ban');
    early = await desk.publishes('vpubnd', at('2026-09-08', '01/TB-UBND'), { portal });
    await desk.publishes('vpubnd', at('2026-09-03', '02/TB-UBND'), { portal });
    await desk.publishes('vpubnd', at('2026-09-09', 'Tuần 37', '3.2c'), { portal });
    await desk.propose('daumoi.vpubnd', at('2026-09-09', '03/TB-UBND'));
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await site.stop();
  });

  const coverage = async () => {
    const { body } = await api.get('giamsat', '/api/publication-coverage?from=2026-09-01');
    const { entries, units } = body as Record<string, Record<string, unknown>[]>;
    return {
      entry: entries?.find(({ subjectId }) => subjectId === '3.2b'),
      unit: units?.find(({ unit }) => (unit as { code: string }).code === 'vpubnd'),
    };
  };
  const listed = async (query: string) => {
    const { body } = await api.get('giamsat', `/api/publications?${query}`);
    return (body.items as { numberSymbol: string }[]).map(({ numberSymbol }) => numberSymbol);
  };
  const rounds = async (days: readonly string[]) => {
    for (const day of days) {
      await api.at(day, '12:00');
      await api.app.get(LinkWatch, { strict: false }).round();
    }
  };

  it('counts by hand: lags of 1, 4 and 0 working days, one of them late, one not due yet', async () => {
    expect(await coverage()).toMatchObject({
      entry: { documents: 3, onTime: 1, late: 1, waiting: 1, noLimit: 0, medianLag: 1 },
      unit: { documents: 4, onTime: 1, late: 1, waiting: 1, noLimit: 1, medianLag: 1 },
    });
  });

  it.each([
    ['owner=vpubnd&timing=on-time', ['01/TB-UBND']],
    ['subject=3.2b&timing=late', ['02/TB-UBND']],
    ['timing=waiting', ['03/TB-UBND']],
    ['state=published&from=2026-09-09', ['Tuần 37']],
    ['owner=stc', []],
  ])('opens into the documents behind a count: %s', async (query, numbers) => {
    expect(await listed(query)).toEqual(numbers);
  });

  describe('beside documents of another year and one that was withdrawn', () => {
    beforeAll(async () => {
      await desk.propose('daumoi.vpubnd', at('2025-12-30', '99/TB-UBND'));
      const { body } = await desk.propose('daumoi.vpubnd', at('2026-09-09', '04/TB-UBND'));
      const withdrawn = String(body.key);
      const reason = 'Thuộc diện mật.';
      await desk.does('lanhdao.vpubnd', withdrawn, { decision: 'return', reason });
      await desk.does('daumoi.vpubnd', withdrawn, { decision: 'withdraw', reason });
    });

    it.each([
      ['withdrawn=true', ['04/TB-UBND']],
      ['withdrawn=false&to=2025-12-31', ['99/TB-UBND']],
    ])('lists apart what was withdrawn: %s', async (query, numbers) => {
      expect(await listed(query)).toEqual(numbers);
    });

    it('counts in every cell as many as the list to which the screen leads has', async () => {
      const { body } = await api.get('giamsat', '/api/publication-coverage');
      const { from, to, entries, units } = body as unknown as Coverage;
      const rows = [
        ...entries.map((row): Row => [{ entry: row.subjectId }, row]),
        ...units.map((row): Row => [{ publisher: row.unit.code }, row]),
      ];
      const cells = rows.flatMap(([row, counts]) =>
        (Object.keys(coverageCounts) as CoverageCount[]).map((count) => ({
          search: publicationsSearch({ ...countedSearch({ from, to }, row, count) }),
          count: counts[count],
        })),
      );
      const wrong = [];
      for (const { search, count } of cells) {
        const found = await listed(`limit=100&${queryOf(search)}`);
        if (found.length !== count) wrong.push({ search, count, found });
      }
      expect(wrong).toEqual([]);
      expect(cells.filter(({ count }) => count > 0)).toHaveLength(11);
    });
  });

  it('calls a weekly schedule stale when a whole week brought none', async () => {
    expect((await coverage()).unit).toMatchObject({ staleSubjects: ['3.2a'] });
    await api.at('2026-09-21', '08:00');
    expect((await coverage()).unit).toMatchObject({ staleSubjects: ['3.2a', '3.2c'] });
  });

  it('counts a link as dead after three failures, tells its agency, and notes that it recovered', async () => {
    await rounds(['2026-09-22']);
    site.goesDown(true);
    await rounds(['2026-09-24', '2026-09-25']);
    expect(await listed('dead=true')).toEqual([]);
    await rounds(['2026-09-26']);
    expect(await desk.told('daumoi.vpubnd', 'Đề nghị khắc phục')).toHaveLength(3);
    expect((await coverage()).unit).toMatchObject({ dead: 3 });
    // what was public on its first day stays so
    expect(await desk.read(early)).toMatchObject({ timing: 'on-time', publishedOn: '2026-09-09' });

    site.goesDown(false);
    await rounds(['2026-09-28']);
    expect(await listed('dead=true')).toEqual([]);
    expect(await desk.told('daumoi.vpubnd', 'trở lại')).toHaveLength(3);
    const { events } = await desk.read(early);
    expect((events as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      ...['alive', 'dead', 'recovered'],
    ]);
  });

  it('takes a new link of its own agency for a published document, on the hosts of the place', async () => {
    const path = `/api/publications/${early}/links`;
    const replace = async (login: string, link: string) => {
      const { status, body } = await api.post(login, path, { place: 'portal', link });
      return [status, body.code];
    };
    expect(await replace('daumoi.stc', site.address('/moi'))).toEqual([
      ...[403, 'publication-not-owner'],
    ]);
    expect(await replace('daumoi.vpubnd', 'https://example.com/')).toEqual([422, 'links-faulty']);
    expect(await replace('daumoi.vpubnd', site.address('/moi'))).toEqual([200, undefined]);
    expect(await desk.read(early)).toMatchObject({ links: [{ link: site.address('/moi') }] });
  });

  it('names every entry of the plan to everybody, with who publishes it', async () => {
    const { status, body } = await api.call({ method: 'GET', url: '/api/publication-catalogue' });
    const items = body.items as { id: string; dutyId: string; owners: unknown[] }[];
    expect(status).toBe(200);
    expect(new Set(items.map(({ dutyId }) => dutyId))).toEqual(
      new Set([
        ...['1.3a', '1.3b', '1.3c', '1.3d', '1.3e', '1.3f', '3.1b', '3.2a', '3.2b', '3.2c'],
        ...['3.3b', '3.4b', '3.5a', '3.5b', '3.6'],
      ]),
    );
    expect(items.filter(({ owners }) => owners.length === 0)).toEqual([]);
  });
});
