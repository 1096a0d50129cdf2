import { measuredPeriod } from './measured-period.js';
import type { PciTarget } from './pci-target.entity.js';
import { standingOf, type Compared } from './target-standing.js';

type Target = Pick<PciTarget, 'measure' | 'rule' | 'threshold'>;

const components: Target = { measure: 'component-score', rule: 'above-median', threshold: null };
const rank: Target = { measure: 'transparency-rank', rule: 'places-gained', threshold: 20 };
const online: Target = { measure: 'online-full-share', rule: 'at-least', threshold: 30 };
const visits: Target = { measure: 'portal-visits', rule: 'follow', threshold: null };

const nothing: Compared = { value: null, reference: null };
const of = (value: number, reference: number | null = null): Compared => ({ value, reference });

describe('how a target stands', () => {
  it.each<
    [
      why: string,
      target: Target,
      component: number | null,
      compared: Compared,
      period: string,
      state: string,
    ]
  >([
    ['the year is not over', rank, null, nothing, '2026', 'NOT_OVER'],
    ['its last day is not over', online, null, nothing, '2026-Q3', 'NOT_OVER'],
    ['VCCI has not published', rank, null, nothing, '2025', 'PENDING_PUBLICATION'],
    ['nobody has told', online, null, nothing, '2026-Q2', 'NOT_ENTERED'],
    ['nobody has counted visits', visits, null, nothing, '2026-08', 'NOT_ENTERED'],
    ['visits have no target', visits, null, of(0), '2026-08', 'FOLLOWED'],
    ['there is no median', components, 1, of(3), '2024', 'NO_REFERENCE'],
    ['the median itself is not above it', components, 1, of(3, 3), '2024', 'MISSED'],
    ['it is above', components, 1, of(3.01, 3), '2024', 'REACHED'],
    ['more days is worse', components, 6, of(4, 3), '2024', 'MISSED'],
    ['fewer days is better', components, 6, of(2, 3), '2024', 'REACHED'],
    ['fewer relationships is better', components, 7, of(40, 50), '2024', 'REACHED'],
    ['more say of the association is better', components, 10, of(40, 50), '2024', 'MISSED'],
    ['there is no base', rank, null, of(5), '2024', 'NO_REFERENCE'],
    ['nineteen places are gained', rank, null, of(31, 50), '2024', 'MISSED'],
    ['twenty places are gained', rank, null, of(30, 50), '2024', 'REACHED'],
    ['places are lost', rank, null, of(60, 50), '2024', 'MISSED'],
    ['just below', online, null, of(29.9999), '2026-Q2', 'MISSED'],
    ['exactly what is wanted', online, null, of(30), '2026-Q2', 'REACHED'],
  ])('%s', (_, target, component, compared, id, state) => {
    const period = measuredPeriod(id);
    if (!period) throw new Error(`no period ${id}`);
    expect(standingOf(target, component, compared, period, '2026-09-30')).toBe(state);
  });
});
