import { AgencyFunction } from './agency-function.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { Agency } from './agency.entity.js';
import { Division } from './division.entity.js';

export { AgenciesModule } from './agencies.module.js';
export { AgencyRegistry, AgencyUnknown } from './agency-registry.service.js';
export { agencyFunctionCodes, type AgencyFunctionCode } from './function-codes.js';
export { letterheadOf, type AgencyLetterhead } from './letterhead.js';
export { seedAgencies } from './seed/seed-agencies.js';
export { Agency, AgencyFunction, AgencySuccession, Division };

export const agencyEntities = [Agency, AgencyFunction, AgencySuccession, Division];
