import { backups } from './checks/backups.js';
import { clocks } from './checks/clocks.js';
import { deadJobs, openIncidents } from './checks/failures.js';
import { orphanFiles } from './checks/files.js';
import { lateTimers, oldestOutboxRow, waitingJobs } from './checks/late-work.js';
import { pooler } from './checks/pooler.js';
import { invalidIndexes, missingIndexes, unappliedMigrations } from './checks/schema.js';
import { stuckInstances } from './checks/stuck-instances.js';
import type { Check, Finding, Patient } from './finding.js';

export const checks: readonly Check[] = [
  unappliedMigrations,
  missingIndexes,
  invalidIndexes,
  clocks,
  pooler,
  stuckInstances,
  openIncidents,
  deadJobs,
  waitingJobs,
  lateTimers,
  oldestOutboxRow,
  orphanFiles,
  backups,
];

/** Asks everything, one after the other; a check that cannot be made is itself a finding. Changes nothing. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    const found = await check.look(patient).catch((error: unknown) => [
      {
        what: `This could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
        where: [check.name],
        todo: 'Put right what the other findings say, then look again.',
      },
    ]);
    findings.push(...found.map((each) => ({ check: check.name, ...each })));
  }
  return findings;
}
