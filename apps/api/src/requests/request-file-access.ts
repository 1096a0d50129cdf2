import type { Action } from '@minhbach/identity';
import type { RequestFile } from '@minhbach/requests';
import type { VisibleRequest } from './visible-requests.service.js';

/**
 * What somebody must be allowed in order to see a file: what was given is as visible as the request; an original, a
 * draft and what the agency keeps for itself are for those who answer.
 */
export function accessTo({ purpose, givenAt, isOriginal }: RequestFile): Action {
  switch (purpose) {
    case 'request':
    case 'supplement':
      return 'request.read-requester-files';
    case 'complaint':
      return 'request.read-complaint-files';
    case 'opinion':
      return 'request.read-consultations';
    case 'answer':
    case 'redacted':
      return givenAt !== null && !isOriginal ? 'request.read' : 'request.read-working-files';
    case 'original':
    case 'intake-evidence':
    case 'consent':
    case 'delivery':
      return 'request.read-working-files';
  }
}

/** The files of a request that its reader may see. */
export function filesFor({ view, may }: Pick<VisibleRequest, 'view' | 'may'>): RequestFile[] {
  return view.files.filter((file) => may(accessTo(file)));
}
