import { AgencySuccession } from './agency-succession.entity.js';
import type { PlannedSuccessor, SuccessionPlan } from './succession-plan.js';

/** From whom to whom what passes, as rows of the registry; `decisionKey` is null for a plan that is only tried out. */
export function successionRowsOf(
  { type, from, successors, effectiveOn, number, source }: SuccessionPlan,
  decisionKey: string | null,
): AgencySuccession[] {
  return from.flatMap((fromCode) =>
    successors.map((successor, index) =>
      Object.assign(new AgencySuccession(), {
        ...{ fromCode, toCode: successor.code, effectiveOn, type, decisionKey },
        function: type === 'FUNCTION_TRANSFER' ? (successor.functions[0] ?? null) : null,
        subjects: takesTheRest(type, index) ? null : [...successor.subjects],
        source: `${number}: ${source}`,
        verified: true,
      }),
    ),
  );
}

/** Who takes a function of the predecessors: the one that names it, or the first. */
export function takerOf(
  functionCode: string,
  { type, successors }: SuccessionPlan,
): PlannedSuccessor | undefined {
  const taker = successors.find(({ functions }) => functions.some((each) => each === functionCode));
  return taker ?? (type === 'FUNCTION_TRANSFER' ? undefined : successors[0]);
}

function takesTheRest(type: SuccessionPlan['type'], index: number): boolean {
  return index === 0 && type !== 'FUNCTION_TRANSFER';
}
