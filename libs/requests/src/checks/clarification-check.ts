import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { attachFiles } from '@minhbach/documents';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import { processId, type AskedClarification } from '../process-variables.js';
import { requestOf } from '../request-repository.js';

interface Clarified {
  readonly clarificationAnswer: string;
  readonly files?: readonly string[];
}

/** What the requester makes clear may hold personal data: it stays in the domain's rows and never enters the process. */
@Injectable()
export class ClarificationCheck {
  @TaskCheck(processId, 'clarify')
  async clarify(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = task.variables.clarification as AskedClarification;
    const { clarificationAnswer: answer, files = [] } = task.submitted as unknown as Clarified;
    await tx.manager.update(Clarification, { key }, { answer, answeredOn: localDateOf(tx.now) });
    const { key: subjectKey } = await requestOf(task, tx);
    const place = { subjectKey, purpose: 'supplement', partKey: key } as const;
    await attachFiles(tx, place, files, task.person);
    return { clarificationAnswer: null };
  }
}
