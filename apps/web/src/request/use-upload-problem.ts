import type { Problem } from '../api/problem';
import { useFaultText } from '../parts/error-summary/use-fault-text';
import { useProblemTitle } from '../parts/states/use-problem-title';

/** Why a file was not taken or did not arrive: every fault, or what failed. */
export function useUploadProblem(): (problem: Problem) => string {
  const titleOf = useProblemTitle();
  const faultText = useFaultText();
  return (problem) => problem.errors?.map(faultText).join(' ') || titleOf(problem);
}
