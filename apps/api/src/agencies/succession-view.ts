import type { Agency, SuccessionPlan } from '@minhbach/agencies';
import type { RecordedSuccession, SuccessionPreview } from '@minhbach/requests';
import { batchDto } from '../operations/batch-action.js';
import type { RecordedSuccessionDto, SuccessionPreviewDto } from './recorded-succession.dto.js';
import type { SuccessionPlanDto } from './succession.dto.js';

/** What was sent, with what may be left out. */
export function planOf({ successors, movesStaff = false, ...rest }: SuccessionPlanDto) {
  return {
    ...rest,
    movesStaff,
    successors: successors.map(({ subjects = [], functions = [], ...successor }) => ({
      ...successor,
      subjects,
      functions,
    })),
  } satisfies SuccessionPlan;
}

/** `names` are those of the agencies today; a successor that is only planned has its planned name. */
export function previewDto(
  { moves, staff }: SuccessionPreview,
  { successors }: SuccessionPlanDto,
  names: ReadonlyMap<string, Pick<Agency, 'nameVi' | 'nameEn'>>,
): SuccessionPreviewDto {
  const nameOf = (code: string) => {
    const planned = successors.find((each) => each.code === code)?.name;
    const known = names.get(code);
    return { vi: planned?.vi ?? known?.nameVi ?? code, en: planned?.en ?? known?.nameEn ?? code };
  };
  return {
    staff,
    moves: moves.map((move) => {
      const name = nameOf(move.to);
      const requests = String(move.requests);
      const complaints = String(move.complaints);
      return {
        ...move,
        summary: {
          vi: `${requests} yêu cầu và ${complaints} khiếu nại đang giải quyết chuyển sang ${name.vi}.`,
          en: `${requests} open requests and ${complaints} open complaints pass to ${name.en}.`,
        },
      };
    }),
  };
}

export function recordedDto(recorded: RecordedSuccession, today: string): RecordedSuccessionDto {
  const { key, type, number, decidedOn, effectiveOn, source, movesStaff, remaining } = recorded;
  return {
    ...{ key, type, number, decidedOn, effectiveOn, source, movesStaff, remaining },
    steps: recorded.steps.map(({ fromCode: from, toCode: to, subjects }) => ({
      from,
      to,
      subjects,
    })),
    recordedAt: recorded.recordedAt.toISOString(),
    appliedAt: recorded.appliedAt?.toISOString() ?? null,
    mayApply: effectiveOn <= today && remaining > 0,
    batch: recorded.batch && batchDto(recorded.batch),
  };
}
