import type { RemoteJob } from '@minhbach/runtime';
import { chosen } from '../orchestration/jobs/job-view.js';
import { typedValues } from './typed-values.js';

/** A job as this protocol tells it: with these variables only, where some are named. */
export function externalTask(job: RemoteJob, only: readonly string[] | null | undefined) {
  return {
    id: String(job.key),
    topicName: job.type,
    workerId: job.worker,
    lockExpirationTime: dateOf(job.lockedUntil),
    createTime: dateOf(job.createdAt),
    activityId: job.elementId,
    activityInstanceId: String(job.elementInstanceKey),
    executionId: String(job.elementInstanceKey),
    processInstanceId: String(job.processInstanceKey),
    processDefinitionId: String(job.definitionKey),
    processDefinitionKey: job.processId,
    processDefinitionVersionTag: job.versionTag,
    businessKey: job.businessKey,
    retries: job.retries,
    priority: job.priority,
    suspended: false,
    tenantId: null,
    errorMessage: null,
    errorDetails: null,
    extensionProperties: job.headers,
    variables: typedValues(chosen(job.variables, only ?? [])),
  };
}

/** An instant as `2026-10-05T01:00:00.000+0000`. */
function dateOf(instant: string): string {
  return instant.replace(/Z$/, '+0000');
}
