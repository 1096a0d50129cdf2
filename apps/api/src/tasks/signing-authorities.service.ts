import { Mandates, type SignedInPerson, type StandingMandate } from '@minhbach/identity';
import type { TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { SigningAuthorityDto } from './signing.dto.js';

/** Those of an agency who sign for it without its head, and the heads themselves. */
const signers = 'approver';
const heads = ['director', 'acting-director'];

/** As what somebody signs what is his to sign: in his own name, or in whose place and by which mandate. */
@Injectable()
export class SigningAuthorities {
  constructor(private readonly mandates: Mandates) {}

  async of(
    tasks: readonly TaskSummary[],
    person: SignedInPerson,
  ): Promise<(task: TaskSummary) => SigningAuthorityDto | null> {
    const agencies = [...new Set(tasks.flatMap((task) => agencySignedFor(task, person) ?? []))];
    const lists = await Promise.all(agencies.map((code) => this.mandates.listOf(code)));
    const own = lists.flat().filter(({ delegateKey }) => delegateKey === person.id);
    return (task) => {
      const agencyCode = agencySignedFor(task, person);
      return agencyCode === null ? null : authorityIn(agencyCode, own);
    };
  }
}

/** The agency in whose head's place the person signs the task; null where he signs as himself. */
function agencySignedFor({ candidateGroups }: TaskSummary, { groups }: SignedInPerson) {
  const group = candidateGroups.find(
    (each) => each.endsWith(`:${signers}`) && groups.includes(each),
  );
  const agencyCode = group?.slice(0, -signers.length - 1);
  if (agencyCode === undefined) return null;
  return heads.some((head) => groups.includes(`${agencyCode}:${head}`)) ? null : agencyCode;
}

function authorityIn(agencyCode: string, own: readonly StandingMandate[]): SigningAuthorityDto {
  const mandate = own.find(
    (each) => each.agencyCode === agencyCode && each.standing === 'in-force',
  );
  return { form: mandate?.form ?? 'KT', document: mandate?.document ?? null };
}
