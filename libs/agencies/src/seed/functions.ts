import type { AgencyFunctionCode } from '../function-codes.js';
import { departmentsMerged, plansYear, provincesMerged } from './agencies.js';

type Row = readonly [
  function_: AgencyFunctionCode,
  agencyCode: string,
  validFrom: string,
  validTo: string | null,
];

/** Who holds which function, by date. */
export const functionRows: readonly Row[] = [
  ['planning-investment', 'skhdt', plansYear, '2025-02-28'],
  ['planning-investment', 'stc', departmentsMerged, null],
  ['construction', 'sxd', plansYear, null],
  ['pc-office', 'vpubnd', plansYear, null],
  ['finance', 'stc', plansYear, null],
  ['tax', 'cucthue', plansYear, '2025-06-30'],
  ['tax', 'thuetinh', provincesMerged, null],
  ['justice', 'stp', plansYear, null],
  ['business-association', 'hhdn', plansYear, null],
  ['transparency', 'stttt', plansYear, '2025-02-28'],
  ['transparency', 'skhcn', departmentsMerged, null],
  ['pci-taskforce', 'skhdt', plansYear, '2025-02-28'],
  ['pci-taskforce', 'stc', departmentsMerged, null],
];
