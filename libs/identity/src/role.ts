/** What a person is to the service; what exactly he may do follows from his groups and the case at hand. */
export const roles = ['business', 'officer', 'head', 'supervisor', 'admin'] as const;

export type Role = (typeof roles)[number];
