import { addDays, endOfDay, localDateOf } from '@minhbach/calendar';
import type { ScriptedRequest, Term } from './scripted-request.js';
import { setVariables } from './set-variables.js';

/**
 * Lets a term of a request be over on a service whose clock nobody moves: the administrator sets the variable that the
 * timer of the model follows, and the timer fires.
 */
export async function passTerm(request: ScriptedRequest, term: Term): Promise<void> {
  const { costs } = await request.facts();
  const lastDay = addDays(localDateOf(new Date()), -1);
  const lapseAt = endOfDay(lastDay);
  const variables = {
    supplement: { remindAt: null, lapseOn: lastDay, lapseAt },
    payment: { total: costs?.total ?? null, payBy: lastDay, lapseAt },
  };
  await setVariables(request, { [term]: variables[term] });
}
