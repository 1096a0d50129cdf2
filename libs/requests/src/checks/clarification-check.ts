import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import { processId, type AskedClarification } from '../process-variables.js';

/** What the requester makes clear may hold personal data: it stays in the domain's rows and never enters the process. */
@Injectable()
export class ClarificationCheck {
  @TaskCheck(processId, 'clarify')
  async clarify(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = task.variables.clarification as AskedClarification;
    const { clarificationAnswer: answer } = task.submitted as { clarificationAnswer: string };
    await tx.manager.update(Clarification, { key }, { answer, answeredOn: localDateOf(tx.now) });
    return { clarificationAnswer: null };
  }
}
