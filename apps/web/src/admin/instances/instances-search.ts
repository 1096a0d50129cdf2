import { isText, oneOf } from '../../frame/search-words';

const statuses = ['active', 'suspended', 'completed', 'terminated'] as const;

export type InstanceStatus = (typeof statuses)[number];

/** Which instances are listed: it stands in the address. */
export interface InstancesSearch {
  readonly processId?: string;
  readonly version?: string;
  readonly status?: InstanceStatus;
  readonly stopped?: 'true';
  /** Only those in which a token stands at this element. */
  readonly elementId?: string;
}

export { statuses as instanceStatuses };

export function instancesSearch(search: Record<string, unknown>): InstancesSearch {
  const { processId, version, stopped, elementId } = search;
  const status = oneOf(statuses, search.status);
  return {
    ...(isText(processId) && { processId }),
    ...(isText(version) && /^\d{1,6}$/.test(version) && { version }),
    ...(status && { status }),
    ...(stopped === 'true' && { stopped }),
    ...(isText(elementId) && { elementId }),
  };
}
