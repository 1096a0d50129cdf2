import type { TracedThing } from '@minhbach/tracing';
import type { ClaimedJob } from './job-claims.js';

export function thingOf({ key }: ClaimedJob): TracedThing {
  return `job:${String(key)}`;
}

/** The span in which a job is worked: it goes on with the trace of the step that left the job. */
export function jobSpan(job: ClaimedJob, from: string | null) {
  return {
    kind: 'CONSUMER',
    from,
    attributes: {
      'minhbach.job_type': job.type,
      'minhbach.process_id': job.processId,
      'minhbach.instance_key': String(job.rootKey),
    },
  } as const;
}
