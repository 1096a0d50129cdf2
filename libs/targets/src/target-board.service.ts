import { inForce } from '@minhbach/agencies';
import { localDateOf, type LocalDate } from '@minhbach/calendar';
import { Clock, findRows } from '@minhbach/database';
import { DutyRegister } from '@minhbach/duties';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { figureName } from './figure-faults.js';
import type { MeasuredFigure } from './measured-figure.entity.js';
import { MeasuredFigures } from './measured-figures.service.js';
import { periodsOf, type MeasuredPeriod } from './measured-period.js';
import { measures } from './measures.js';
import { PciTarget } from './pci-target.entity.js';
import { standingOf, type TargetState } from './target-standing.js';

export interface TargetPeriod {
  readonly period: string;
  readonly state: TargetState;
  /** The figure that counts; null while there is none. */
  readonly figure: MeasuredFigure | null;
  /** Median or base; null where there is none or none is needed. */
  readonly reference: MeasuredFigure | null;
}

/** A target, of one of the indicators where it is set for each. */
export interface BoardTarget {
  readonly target: PciTarget;
  readonly component: { number: number; nameVi: string; nameEn: string } | null;
  readonly periods: readonly TargetPeriod[];
}

type Figures = ReadonlyMap<string, MeasuredFigure>;

/** How the plan's targets stand in a year. */
@Injectable()
export class TargetBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: MeasuredFigures,
    private readonly register: DutyRegister,
    private readonly clock: Clock,
  ) {}

  /** The targets that held on the last day of a year, in the order of the plan; none before the plan. */
  async of(year: number): Promise<BoardTarget[]> {
    const on = localDateOf(await this.clock.now());
    const lastDay = `${String(year)}-12-31`;
    const targets = await this.inForceOn(lastDay);
    const catalogue = await this.register.catalogueOf(year);
    const figures = await this.figures.countingIn(periodsNeeded(targets, year));
    return targets.flatMap((target) => {
      const components = measures[target.measure].isPerComponent ? catalogue : [null];
      return components.map((component) => ({
        target,
        component,
        periods: periodsOf(year, measures[target.measure].term).map((period) =>
          standing(target, component?.number ?? null, period, figures, on),
        ),
      }));
    });
  }

  private async inForceOn(day: string): Promise<PciTarget[]> {
    const targets = await findRows(this.dataSource, PciTarget, {}, ['position', 'id']);
    return targets.filter((target) => inForce(target, day));
  }
}

function periodsNeeded(targets: readonly PciTarget[], year: number): string[] {
  const needed = targets.flatMap(({ measure, basePeriod }) => [
    ...periodsOf(year, measures[measure].term).map(({ id }) => id),
    ...(basePeriod === null ? [] : [basePeriod]),
  ]);
  return [...new Set(needed)];
}

function standing(
  target: PciTarget,
  component: number | null,
  period: MeasuredPeriod,
  figures: Figures,
  on: LocalDate,
): TargetPeriod {
  const { measure } = target;
  const figure = figures.get(figureName({ measure, component, period: period.id })) ?? null;
  const reference = referenceOf(target, component, period, figures);
  const compared = { value: figure?.value ?? null, reference: reference?.value ?? null };
  const state = standingOf(target, component, compared, period, on);
  return { period: period.id, state, figure, reference };
}

function referenceOf(
  { measure, rule, basePeriod }: PciTarget,
  component: number | null,
  { id }: MeasuredPeriod,
  figures: Figures,
): MeasuredFigure | null {
  if (rule === 'above-median') {
    return figures.get(figureName({ measure: 'component-median', component, period: id })) ?? null;
  }
  if (rule !== 'places-gained' || basePeriod === null) return null;
  return figures.get(figureName({ measure, component, period: basePeriod })) ?? null;
}
