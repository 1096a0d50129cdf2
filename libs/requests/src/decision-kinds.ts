import type { DocumentKind } from '@minhbach/documents';

/** Letters that decide something about a request. */
export const decisionKinds: DocumentKind[] = [
  'resolution-slip',
  'refusal-notice',
  'complaint-decision',
];
