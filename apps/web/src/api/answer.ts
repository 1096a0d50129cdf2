import { asProblem, type Problem } from './problem';

/** What a call came to: data, or the problem that kept it from them. */
export type Answer<T> =
  { readonly data: T; readonly problem: null } | { readonly data: null; readonly problem: Problem };

/** The end of a call, whatever became of it. Rejects never: that nobody answers is a problem too. */
export async function answerOf<T>(
  call: Promise<{ readonly data?: T; readonly error?: unknown }>,
): Promise<Answer<T>> {
  try {
    const { data, error } = await call;
    if (error !== undefined) return { data: null, problem: asProblem(error) };
    return { data: data as T, problem: null };
  } catch (error) {
    return { data: null, problem: asProblem(error) };
  }
}
