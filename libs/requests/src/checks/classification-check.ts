import type { Transaction } from '@minhbach/database';
import { groupsOf } from '@minhbach/identity';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { InformationRequest } from '../information-request.entity.js';
import { legalRefusal } from '../legal-refusal.js';
import { processId } from '../process-variables.js';
import { agencyOf } from '../request-letters.service.js';
import { requestOf } from '../request-repository.js';

/** Who is given the request must handle requests at the agency that answers it, today. */
@Injectable()
export class ClassificationCheck {
  @TaskCheck(processId, 'classify')
  async classify(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const handler = (task.submitted.handler as string | undefined) ?? null;
    if (handler !== null) {
      const group = `${agencyOf(await requestOf(task, tx))}:handler`;
      if (!(await groupsOf(tx, handler)).includes(group)) {
        throw legalRefusal('handler-not-of-agency', '/handler', {
          vi: 'Người được phân công không phải là người xử lý của cơ quan.',
          en: 'The person chosen does not handle requests at this agency.',
        });
      }
    }
    const mergedInto = await this.duplicateOf(task, tx);
    return { handler, mergedInto, classifiedBy: task.person };
  }

  /** Key of the request that this one repeats: another one of the same requester that the agency still answers. */
  private async duplicateOf(task: CheckedTask, tx: Transaction): Promise<string | null> {
    const code = task.submitted.duplicateOf as string | undefined;
    if (code === undefined) return null;
    const { key, agencyCode, requesterId } = await requestOf(task, tx);
    const where = { code, agencyCode: agencyCode ?? '', requesterId, closedOn: IsNull() };
    const other = await tx.manager.findOneBy(InformationRequest, where);
    if (other && other.key !== key) return other.key;
    throw legalRefusal('no-such-duplicate', '/duplicateOf', {
      vi: 'Không có yêu cầu nào khác của người này mang mã đó mà cơ quan đang giải quyết.',
      en: 'The agency answers no other open request of this requester under that code.',
    });
  }
}
