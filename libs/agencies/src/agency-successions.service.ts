import { addDays } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AgencyFunction } from './agency-function.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { Agency } from './agency.entity.js';
import { Division } from './division.entity.js';
import { inForce, type DatedRow } from './in-force.js';
import { SuccessionDecision } from './succession-decision.entity.js';
import { successionFaults, type Registry, type SuccessionFault } from './succession-faults.js';
import type { SuccessionPlan } from './succession-plan.js';
import { successionRowsOf, takerOf } from './succession-rows.js';

/** Decisions about agencies, in the registry. Nothing that was is changed: rows end, and others begin. */
@Injectable()
export class AgencySuccessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: KeyAllocator,
  ) {}

  /** What is wrong with a plan; writes nothing. */
  async faultsOf(plan: SuccessionPlan, tx?: Transaction): Promise<SuccessionFault[]> {
    return successionFaults(plan, await registryOf((tx ?? this.dataSource).manager));
  }

  /** Records a plan without faults; returns its decision. Cases and people are the caller's to move. */
  async record(tx: Transaction, plan: SuccessionPlan, by: string): Promise<SuccessionDecision> {
    const { type, number, decidedOn, effectiveOn, source, from, movesStaff } = plan;
    const decision = tx.manager.create(SuccessionDecision, {
      ...{ type, number, decidedOn, effectiveOn, source, movesStaff },
      key: String(await this.keys.take(1, tx)),
      fromCodes: [...from],
      recordedBy: by,
      recordedAt: tx.now,
      ...{ appliedBy: null, appliedAt: null, batchKey: null },
    });
    await tx.manager.insert(SuccessionDecision, decision);
    await tx.manager.insert(AgencySuccession, successionRowsOf(plan, decision.key));
    if (type !== 'FUNCTION_TRANSFER') await replaceAgencies(tx, plan);
    await passFunctions(tx, plan);
    if (type !== 'FUNCTION_TRANSFER') await passDivisions(tx, plan);
    return decision;
  }

  /** The newest first. */
  decisions(): Promise<SuccessionDecision[]> {
    return this.dataSource.manager.find(SuccessionDecision, { order: { key: 'DESC' } });
  }

  decision(key: string): Promise<SuccessionDecision | null> {
    return this.dataSource.manager.findOneBy(SuccessionDecision, { key });
  }

  /** All successions that are recorded, in no order. */
  successions(): Promise<AgencySuccession[]> {
    return this.dataSource.manager.find(AgencySuccession);
  }
}

async function registryOf(manager: EntityManager): Promise<Registry> {
  const [agencies, functions, successions] = await Promise.all([
    manager.find(Agency),
    manager.find(AgencyFunction),
    manager.find(AgencySuccession),
  ]);
  return { agencies, functions, successions };
}

/** The predecessors end; successors that are named begin, in a new form where they existed. */
async function replaceAgencies(tx: Transaction, plan: SuccessionPlan): Promise<void> {
  const { from, successors, effectiveOn } = plan;
  const rows = await tx.manager.find(Agency);
  const current = (code: string) =>
    rows.find((row) => row.code === code && inForce(row, effectiveOn));
  const first = from.flatMap((code) => current(code) ?? [])[0];
  const begun = successors.filter(({ name }) => name !== undefined);
  const ended = [...from, ...begun.map(({ code }) => code)];
  for (const code of new Set(ended)) {
    const row = current(code);
    const goesOn = successors.some((each) => each.code === code && each.name === undefined);
    if (row && !goesOn) await end(tx, Agency, { code, validFrom: row.validFrom }, plan);
  }
  await tx.manager.insert(
    Agency,
    begun.map(({ code, name, kind }) => ({
      ...{ code, validFrom: effectiveOn, validTo: null },
      ...{ nameVi: name?.vi ?? '', nameEn: name?.en ?? '' },
      kind: kind ?? first?.kind ?? 'department',
    })),
  );
}

async function passFunctions(tx: Transaction, plan: SuccessionPlan): Promise<void> {
  const held = await tx.manager.find(AgencyFunction);
  for (const row of held) {
    const taker = takerOf(row.function, plan);
    if (!isPassed(row, plan) || !taker || taker.code === row.agencyCode) continue;
    const { function: function_, validFrom } = row;
    await end(tx, AgencyFunction, { function: function_, validFrom }, plan);
    await tx.manager.insert(AgencyFunction, {
      function: function_,
      validFrom: plan.effectiveOn,
      validTo: null,
      agencyCode: taker.code,
    });
  }
}

/** Divisions go with the first successor: which of them a split puts elsewhere is its own decision. */
async function passDivisions(tx: Transaction, plan: SuccessionPlan): Promise<void> {
  const [first] = plan.successors;
  const divisions = await tx.manager.find(Division);
  for (const row of divisions) {
    if (!first || !isPassed(row, plan) || first.code === row.agencyCode) continue;
    await end(tx, Division, { code: row.code, validFrom: row.validFrom }, plan);
    const { code, kind, nameVi, nameEn } = row;
    await tx.manager.insert(Division, {
      ...{ code, kind, nameVi, nameEn },
      agencyCode: first.code,
      validFrom: plan.effectiveOn,
      validTo: null,
    });
  }
}

function isPassed(
  row: DatedRow & { readonly agencyCode: string },
  { from, effectiveOn }: SuccessionPlan,
): boolean {
  return from.includes(row.agencyCode) && inForce(row, effectiveOn) && row.validFrom < effectiveOn;
}

async function end(
  tx: Transaction,
  entity: typeof Agency | typeof AgencyFunction | typeof Division,
  of: object,
  { effectiveOn }: SuccessionPlan,
): Promise<void> {
  await tx.manager.update(entity, of, { validTo: addDays(effectiveOn, -1) });
}
