import type { Transaction } from '@minhbach/database';
import type { InfectedFile, InfectedFiles } from '@minhbach/documents';
import { NotificationService } from '@minhbach/notifications';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from './information-request.entity.js';
import { infectedFileText } from './notice-texts.js';
import { requestByKey } from './request-repository.js';

/** Tells who sent an infected file, and whoever has the case in hand, that nobody gets it. */
@Injectable()
export class InfectionNotices implements InfectedFiles {
  constructor(private readonly notifications: NotificationService) {}

  async found(tx: Transaction, files: readonly InfectedFile[]): Promise<void> {
    for (const { key, name, uploadedBy, subjectKey } of files) {
      const request = await requestByKey(subjectKey, tx);
      await this.notifications.notify(tx, {
        recipients: [uploadedBy, ...officersOf(request)],
        kind: 'file-infected',
        ...{ subjectType: 'information-request', subjectKey, causeKey: Number(key) },
        text: infectedFileText(request, name),
      });
    }
  }
}

/** The handler; before there is one, those who receive, or who may take it. */
function officersOf({ handlerId, agencyCode, complexity }: InformationRequest): string[] {
  if (handlerId !== null) return [handlerId];
  if (agencyCode === null) return [];
  return [`${agencyCode}:${complexity === null ? 'reception' : 'handler'}`];
}
