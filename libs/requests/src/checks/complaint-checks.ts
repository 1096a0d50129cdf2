import type { Transaction } from '@minhbach/database';
import { OfficialDocument } from '@minhbach/documents';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { decisionKinds } from '../decision-kinds.js';
import { legalRefusal } from '../legal-refusal.js';
import { complaintProcessId } from '../process-variables.js';

/** Nobody decides on a complaint about what he signed himself, be it only after the complaint. */
@Injectable()
export class ComplaintChecks {
  @TaskCheck(complaintProcessId, 'take-up-complaint')
  async takeUp({ person }: CheckedTask): Promise<Variables> {
    return { takenUpBy: person };
  }

  @TaskCheck(complaintProcessId, 'decide-complaint')
  async decide({ person, variables }: CheckedTask, tx: Transaction): Promise<Variables> {
    const subjectKey = String(variables.requestKey);
    const where = { subjectKey, signedBy: person, kind: In(decisionKinds) };
    if (await tx.manager.existsBy(OfficialDocument, where)) {
      throw legalRefusal('decider-is-signer', '/upheld', {
        vi: 'Người giải quyết khiếu nại phải khác người đã ký trả lời yêu cầu này.',
        en: 'Whoever signed the answer does not decide on the complaint.',
      });
    }
    return { decidedBy: person };
  }
}
