import type { FindingList } from '../finding-list.js';
import type { ProcessModel } from '../process-model.js';
import { checkAdHoc } from './ad-hoc.js';
import { checkAmbiguousEvents } from './ambiguous-events.js';
import { checkApartFrom } from './apart-from.js';
import { checkBoundaryEvents } from './boundary-events.js';
import { checkBranching } from './branching.js';
import { checkClaimable } from './claimable.js';
import { checkCompensation } from './compensation.js';
import { checkEndings } from './endings.js';
import { checkEventBasedGateways } from './event-based-gateways.js';
import { checkFlowEnds } from './flow-ends.js';
import { checkListeners } from './listeners.js';
import { checkMerges } from './merges.js';
import { checkLinks } from './links.js';
import { checkMessageNames } from './message-names.js';
import { checkReachability } from './reachability.js';
import { checkRepeatingTimers } from './repeating-timers.js';
import { checkStartEvents } from './start-events.js';
import { checkTransactions } from './transactions.js';

/** Looks at a whole process for one kind of mistake. */
type ProcessCheck = (process: ProcessModel, findings: FindingList) => void;

const CHECKS: readonly ProcessCheck[] = [
  checkStartEvents,
  checkFlowEnds,
  checkBoundaryEvents,
  checkBranching,
  checkEventBasedGateways,
  checkLinks,
  checkAmbiguousEvents,
  checkCompensation,
  checkTransactions,
  checkAdHoc,
  checkListeners,
  checkReachability,
  checkEndings,
  checkMerges,
  checkRepeatingTimers,
  checkMessageNames,
  checkClaimable,
  checkApartFrom,
];

/** Applies every deployment check that needs more than one element. */
export function checkProcess(process: ProcessModel, findings: FindingList): void {
  for (const check of CHECKS) check(process, findings);
}
