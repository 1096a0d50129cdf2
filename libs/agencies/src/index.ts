import { AgencyFunction } from './agency-function.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { Agency } from './agency.entity.js';
import { Division } from './division.entity.js';
import { SuccessionDecision } from './succession-decision.entity.js';

export { AgenciesModule } from './agencies.module.js';
export { AgencyRegistry, AgencyUnknown } from './agency-registry.service.js';
export { successionTypes, type SuccessionType } from './agency-succession.entity.js';
export { AgencySuccessions } from './agency-successions.service.js';
export { agencyFunctionCodes, type AgencyFunctionCode } from './function-codes.js';
export { inForce } from './in-force.js';
export { letterheadOf, type AgencyLetterhead } from './letterhead.js';
export { seedAgencies } from './seed/seed-agencies.js';
export { successorForSubject, type Span, type SubjectStep } from './succession.js';
export type { PlannedSuccessor, SuccessionPlan } from './succession-plan.js';
export { successionRowsOf } from './succession-rows.js';
export type { SuccessionFault } from './succession-faults.js';
export { Agency, AgencyFunction, AgencySuccession, Division, SuccessionDecision };

export const agencyEntities = [
  Agency,
  AgencyFunction,
  AgencySuccession,
  Division,
  SuccessionDecision,
];
