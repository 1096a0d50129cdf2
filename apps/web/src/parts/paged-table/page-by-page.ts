/** How many rows come at once. */
export const ROWS = 25;

/** For a list that the service gives in pages: each says after what the next one begins, the last says null. */
export const pageByPage = {
  pageParamName: 'after',
  initialPageParam: null,
  getNextPageParam: ({ next }: { readonly next: string | null }) => next,
} as const;
