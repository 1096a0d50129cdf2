import { componentRows } from './components.js';
import type { DutyRow } from './duty-row.js';

/** The table in section II.2 of the plan: each indicator has those who lead the work on it. */
export const leadingDuties: readonly DutyRow[] = componentRows.map(([number, , , leads]) => ({
  id: `2.${String(number)}`,
  section: 'II.2',
  name: [
    `Phối hợp chính thực hiện chỉ số thành phần số ${String(number)}`,
    `Lead the work on indicator ${String(number)}`,
  ],
  owners: leads,
  carriers: ['Sở, ngành, địa phương', 'Departments, sectors and localities'],
  cadence: 'continuous',
  reviewed: ['quarter'],
  components: [number],
  evidence: [
    'Kết quả thực hiện trong quý, kèm số liệu theo dõi',
    'What was done in the quarter, with figures',
  ],
}));
