import { PciComponent } from './component.entity.js';
import { DutyCheck } from './duty-check.entity.js';
import { DutyInstruction } from './duty-instruction.entity.js';
import { DutyPeriod } from './duty-period.entity.js';
import { DutyResult } from './duty-result.entity.js';
import { Duty } from './duty.entity.js';
import { ReviewRule } from './review-rule.entity.js';

export { cadences, periodTerms, reviewTerms } from './cadence.js';
export { CalendarOpening, type PeriodCalendar } from './calendar-opening.service.js';
export { DutiesModule } from './duties.module.js';
export { dutyCalendar } from './duty-calendar.js';
export { DutyAssignment } from './duty-assignment.js';
export { datesUntil, dutyDates } from './duty-dates.js';
export { DutyInstruction };
export { DutyInstructions } from './duty-instructions.service.js';
export type { DutyOwner } from './duty-owners.js';
export type { DutyDates } from './duty-process.js';
export {
  DutyPeriods,
  periodStates,
  type DutyReport,
  type DutyStanding,
} from './duty-periods.service.js';
export { DutyRegister, type LedComponent, type OwnedDuty } from './duty-register.service.js';
export { dutyOutcomes } from './duty-result.entity.js';
export { printedReviewPeriod } from './printed-review-period.js';
export { periodsEndedBefore, type ReviewPeriod } from './review-period.js';
export { planInForce } from './seed/plan.js';
export { seedDuties } from './seed/seed-duties.js';

export const dutyEntities = [
  PciComponent,
  Duty,
  DutyPeriod,
  DutyResult,
  DutyCheck,
  ReviewRule,
  DutyInstruction,
];
