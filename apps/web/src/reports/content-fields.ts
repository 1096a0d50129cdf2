/** The sections of a report, in the order of the printed one. */
export const contentFields = ['results', 'difficulties', 'proposals'] as const;
