import { measures, type BoardTarget, type MeasuredFigure } from '@minhbach/targets';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { MeasuredFigureDto } from './measured-figure.dto.js';
import type { PlanTargetDto } from './target.dto.js';

type NameOf = (id: string) => NamedPersonDto;

export function targetDto(
  { target, component, periods }: BoardTarget,
  nameOf: NameOf,
): PlanTargetDto {
  const { id, dutyId, measure, rule, threshold, basePeriod } = target;
  const { nameVi, nameEn, unit } = measures[measure];
  return {
    ...{ id, dutyId, measure, unit, rule, threshold, basePeriod },
    name: { vi: nameVi, en: nameEn },
    component: component && {
      number: component.number,
      name: { vi: component.nameVi, en: component.nameEn },
    },
    periods: periods.map(({ period, state, figure, reference }) => ({
      ...{ period, state },
      figure: figure && figureDto(figure, nameOf),
      reference: reference && figureDto(reference, nameOf),
    })),
  };
}

export function figureDto(figure: MeasuredFigure, nameOf: NameOf): MeasuredFigureDto {
  const { key, period, value, source, sourceLink, correctsKey, reason } = figure;
  return {
    ...{ key, period, value, source, sourceLink, correctsKey, reason },
    enteredBy: nameOf(figure.enteredBy),
    enteredAt: figure.enteredAt.toISOString(),
  };
}
