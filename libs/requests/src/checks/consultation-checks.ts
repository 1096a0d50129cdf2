import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { attachFiles } from '@minhbach/documents';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Consultation } from '../consultation.entity.js';
import { processId, type AskedOpinion } from '../process-variables.js';
import { requestOf } from '../request-repository.js';
import { ThirdPartyConsent } from '../third-party-consent.entity.js';
import type { ConsentDecision } from '../vocabulary.js';

interface Consented {
  readonly consentDecision: ConsentDecision;
  readonly consentEvidence: string;
  readonly files?: readonly string[];
}

/** What others answer stays in the domain's rows: neither the process nor the requester sees it. */
@Injectable()
export class ConsultationChecks {
  @TaskCheck(processId, 'give-opinion')
  async opinion(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = task.variables.opinion as AskedOpinion;
    const { opinionText, files = [] } = task.submitted as { opinionText: string; files?: string[] };
    const answered = { answeredBy: task.person, answeredOn: localDateOf(tx.now) };
    await tx.manager.update(Consultation, { key }, { ...answered, opinion: opinionText });
    await this.attach(task, tx, 'opinion', key, files);
    return { opinionText: null };
  }

  @TaskCheck(processId, 'record-consent')
  async consent(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = task.variables.consent as { key: string };
    const submitted = task.submitted as unknown as Consented;
    const { consentDecision: decision, consentEvidence: evidence, files = [] } = submitted;
    const recorded = { recordedBy: task.person, recordedOn: localDateOf(tx.now) };
    await tx.manager.update(ThirdPartyConsent, { key }, { ...recorded, decision, evidence });
    await this.attach(task, tx, 'consent', key, files);
    return { consentEvidence: null };
  }

  private async attach(
    task: CheckedTask,
    tx: Transaction,
    purpose: 'opinion' | 'consent',
    partKey: string,
    files: readonly string[],
  ): Promise<void> {
    const { key: subjectKey } = await requestOf(task, tx);
    await attachFiles(tx, { subjectKey, purpose, partKey }, files, task.person);
  }
}
