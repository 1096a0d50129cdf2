import { oneOf } from '../frame/search-words';

/** The views of what is to be signed, as they stand above it. */
export const approvalTabs = ['paper', 'changes', 'request', 'opinions', 'history'] as const;

export type ApprovalTab = (typeof approvalTabs)[number];

export interface ApprovalSearch {
  readonly tab?: ApprovalTab;
}

export function approvalSearch({ tab }: Record<string, unknown>): ApprovalSearch {
  const known = oneOf(approvalTabs, tab);
  return known ? { tab: known } : {};
}
