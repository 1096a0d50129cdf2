import { planInForce } from '@minhbach/duties';
import type { PciTarget } from '../pci-target.entity.js';

type Row = readonly [
  id: string,
  dutyId: string,
  measure: PciTarget['measure'],
  rule: PciTarget['rule'],
  threshold: number | null,
  basePeriod: string | null,
];

const rows: readonly Row[] = [
  ['components', '1.1', 'component-score', 'above-median', null, null],
  ['rank', '1.1', 'transparency-rank', 'places-gained', 20, '2019'],
  ['score', '1.1', 'transparency-score', 'follow', null, null],
  ['online-3', '3.7a', 'online-partial-share', 'at-least', 50, null],
  ['online-4', '3.7b', 'online-full-share', 'at-least', 30, null],
  ['visits', '2.12', 'portal-visits', 'follow', null, null],
  ['business-visits', '2.12', 'business-section-visits', 'follow', null, null],
];

/** The targets of the plan: II.1, II.3.7, and what indicator 12 is about. */
export const targetRows: readonly PciTarget[] = rows.map(
  ([id, dutyId, measure, rule, threshold, basePeriod], position) => ({
    ...{ id, validFrom: planInForce, validTo: null, position, dutyId, measure, rule },
    ...{ threshold, basePeriod },
  }),
);
