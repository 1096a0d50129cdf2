const place = 'minhbach.draft.request.sent';

interface Sent {
  readonly content: string;
  readonly key: string;
}

/**
 * The Idempotency-Key of a request that is being sent, kept with its draft: sent again after the page was loaded anew,
 * the same content still has its effect once.
 */
export function keptKey(content: string): string {
  const text = sessionStorage.getItem(place);
  const last = text === null ? null : (JSON.parse(text) as Sent);
  if (last?.content === content) return last.key;
  const sent: Sent = { content, key: crypto.randomUUID() };
  sessionStorage.setItem(place, JSON.stringify(sent));
  return sent.key;
}

/** For when it has arrived: the same content asked for again is another request. */
export function forgetKey(): void {
  sessionStorage.removeItem(place);
}
