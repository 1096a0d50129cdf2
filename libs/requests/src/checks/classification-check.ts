import type { Transaction } from '@minhbach/database';
import { groupsOf } from '@minhbach/identity';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
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
    return { handler, classifiedBy: task.person };
  }
}
