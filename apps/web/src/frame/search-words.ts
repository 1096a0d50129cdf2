/** The one of these words that stands in an address; undefined for anything else. */
export function oneOf<Word extends string>(
  known: readonly Word[],
  given: unknown,
): Word | undefined {
  return known.find((each) => each === given);
}

/** Whether something stands there, as what is not chosen in a filter does not. */
export function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== '';
}

/** Whether it has the form of a local date. */
export function isDay(given: unknown): given is string {
  return isText(given) && /^\d{4}-\d{2}-\d{2}$/.test(given);
}

/** Whether it has the form of a key as the service prints them. */
export function isKey(given: unknown): given is string {
  return isText(given) && /^[1-9]\d{0,15}$/.test(given);
}
