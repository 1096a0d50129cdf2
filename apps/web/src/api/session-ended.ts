const listeners = new Set<() => void>();

/** Tells the frame that the service no longer knows who we are. */
export function noteSessionEnded(): void {
  for (const listener of listeners) listener();
}

/** Returns what ends the listening. */
export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
