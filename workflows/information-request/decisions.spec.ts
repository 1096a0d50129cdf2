import { readFileSync } from 'node:fs';
import { agencyFunctionCodes } from '@minhbach/agencies';
import { legalRegimes, type Limit } from '@minhbach/calendar';
import { evaluateDecision, parseDecisions, type DecisionModel } from '@minhbach/dmn';
import { scopeOf } from '@minhbach/feel';

async function decision(name: string): Promise<DecisionModel> {
  const xml = readFileSync(new URL(`./${name}.dmn`, import.meta.url), 'utf8');
  expect(xml).toBe(xml.normalize('NFC'));
  const { decisions, findings } = await parseDecisions(xml);
  expect(findings).toEqual([]);
  const [model] = decisions;
  if (!model) throw new Error(`${name}.dmn has no decision`);
  return model;
}

const limitOf = (value: unknown, unit: unknown): Limit | null =>
  value === null ? null : ({ value, unit } as Limit);

describe('deadlines.dmn', () => {
  const rows = legalRegimes.flatMap(({ id, limits }) =>
    limits.map((row) => [id, row.channel, row.complexity, row] as const),
  );

  it.each(rows)(
    'says of %s, %s, %s what the regimes say',
    async (regime, channel, complexity, row) => {
      // given
      const deadlines = await decision('deadlines');

      // when
      const result = evaluateDecision(deadlines, scopeOf({ regime, channel, complexity }));

      // then
      const value = result.value as Record<string, unknown>;
      expect(result.warnings).toEqual([]);
      expect({
        limit: limitOf(value.value, value.unit),
        extension: limitOf(value.extensionValue, value.extensionUnit),
        notice: limitOf(value.noticeValue, value.noticeUnit),
        source: value.source,
        verified: value.verified,
        channel,
        complexity,
      }).toEqual(row);
    },
  );

  it('has no row that the regimes do not have', async () => {
    const { logic } = await decision('deadlines');
    expect(logic.table?.rules).toHaveLength(rows.length);
  });
});

describe('routing.dmn', () => {
  it.each([
    [1, 'planning-investment', 'construction'],
    [2, 'pc-office', null],
    [3, 'finance', null],
    [4, 'planning-investment', null],
    [5, 'pc-office', null],
    [6, 'pc-office', null],
    [7, 'pc-office', null],
    [8, 'tax', null],
    [9, 'justice', null],
    [10, 'business-association', null],
    [11, 'transparency', null],
    [12, 'transparency', null],
  ])('leads subject %i to %s', async (subject, leadFunction, secondFunction) => {
    const { value, warnings } = evaluateDecision(await decision('routing'), scopeOf({ subject }));
    expect(value).toMatchObject({ leadFunction, secondFunction });
    expect(agencyFunctionCodes).toContain(leadFunction);
    expect(warnings).toEqual([]);
  });

  it('knows no thirteenth subject', async () => {
    const { value } = evaluateDecision(await decision('routing'), scopeOf({ subject: 13 }));
    expect(value).toBeNull();
  });
});

describe('tariff.dmn', () => {
  it.each([
    ['print-bw-a4', 3_000, 2_100, 1_500],
    ['print-colour-a4', 18_000, 12_600, 9_000],
    ['photo-small', 36_000, 25_200, 18_000],
    ['photo-medium', 54_000, 37_800, 27_000],
    ['photo-large', 135_000, 94_500, 67_500],
    ['audio', 27_000, 18_900, 13_500],
    ['film', 54_000, 37_800, 27_000],
  ])(
    'asks whole đồng for %s: %i, %i in difficult areas, %i in very difficult ones',
    async (kind, ...prices) => {
      // given
      const price = await decision('tariff');
      const areas = ['normal', 'difficult', 'specially-difficult'];

      // when
      const results = areas.map((area) => evaluateDecision(price, scopeOf({ kind, area })));

      // then
      expect(results.flatMap(({ warnings }) => warnings)).toEqual([]);
      expect(results.map(({ value }) => (value as { price: number }).price)).toEqual(prices);
    },
  );
});
