import { isStale, lastPeriodBegan, type Rhythm } from './rhythm.js';

const since2020 = '2020-06-12';

describe('the last period that is over', () => {
  it.each<[Rhythm, string, string | null]>([
    ['per-document', '2026-11-29', null],
    ['weekly', '2026-11-29', '2026-11-16'],
    ['weekly', '2026-11-30', '2026-11-23'],
    ['monthly', '2026-11-29', '2026-10-01'],
    ['monthly', '2027-01-01', '2026-12-01'],
    ['quarterly', '2026-09-30', '2026-04-01'],
    ['quarterly', '2026-10-01', '2026-07-01'],
    ['yearly', '2026-11-29', '2025-01-01'],
  ])('%s on %s began on %s', (rhythm, today, began) => {
    expect(lastPeriodBegan(rhythm, today)).toBe(began);
  });
});

describe('a subject is stale', () => {
  it.each<[string, Rhythm, string | null, string, boolean]>([
    ['never where documents come as they come', 'per-document', null, '2026-11-29', false],
    ['when nothing was ever published', 'monthly', null, '2026-11-29', true],
    ['not with a document of the last month', 'monthly', '2026-10-01', '2026-11-29', false],
    ['with none since the month before it', 'monthly', '2026-09-30', '2026-11-29', true],
    ['from the Monday on which a week has passed', 'weekly', '2026-11-22', '2026-11-30', true],
    ['not on the Sunday before', 'weekly', '2026-11-22', '2026-11-29', false],
  ])('%s', (_name, rhythm, newestOn, today, stale) => {
    expect(isStale(rhythm, newestOn, since2020, today)).toBe(stale);
  });

  it('not before a whole period has passed since it came into force', () => {
    expect(isStale('quarterly', null, '2026-07-02', '2026-10-15')).toBe(false);
    expect(isStale('quarterly', null, '2026-07-01', '2026-10-15')).toBe(true);
  });
});
