import { localDateOf } from '@minhbach/calendar';
import { KeyColumn, type Transaction } from '@minhbach/database';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import type { InformationRequest } from './information-request.entity.js';

/** An open request passed from an agency to its successor; what was before stays known. */
@Entity('request_handover')
export class RequestHandover {
  @KeyColumn({
    name: 'request_key',
    primary: true,
    primaryKeyConstraintName: 'request_handover_pkey',
  })
  requestKey: string;

  @PrimaryColumn({
    name: 'handed_at',
    type: 'timestamptz',
    primaryKeyConstraintName: 'request_handover_pkey',
  })
  handedAt: Date;

  @Column({ name: 'from_code', type: 'text' })
  fromCode: string;

  @Column({ name: 'to_code', type: 'text' })
  toCode: string;

  /** The decision by which it passed. */
  @KeyColumn({ name: 'decision_key' })
  decisionKey: string;
}

/** The code of the agency that a request was with at first; null while it is not routed. */
export async function firstAgencyOf(
  manager: EntityManager,
  { key: requestKey, agencyCode }: InformationRequest,
): Promise<string | null> {
  const order = { handedAt: 'ASC' } as const;
  const [first] = await manager.find(RequestHandover, { where: { requestKey }, order, take: 1 });
  return first?.fromCode ?? agencyCode;
}

/** The day since which a request is with its agency. */
export async function heldSince(
  tx: Transaction,
  { key: requestKey, submittedOn }: InformationRequest,
): Promise<string> {
  const order = { handedAt: 'DESC' } as const;
  const [last] = await tx.manager.find(RequestHandover, { where: { requestKey }, order, take: 1 });
  return last ? localDateOf(last.handedAt) : submittedOn;
}
