import { blocksIn } from './model/parts.js';
import { smallerModels } from './model/smaller.js';
import { isSound } from './model/soundness.js';
import type { Outcome, Trial } from './trial.js';

/** How a failing trial is made smaller. */
export interface Shrinking {
  readonly attempt: (trial: Trial) => Promise<Outcome>;
  /** Smaller trials that are tried at most: one takes a millisecond in memory, and seconds on a database. */
  readonly mostTries: number;
  /** Is told after each try how far it has come. */
  readonly progress?: (line: string) => void;
}

/** Makes a failing trial smaller for as long as it fails in the same way; returns the smallest one that was found. */
export async function shrunk(
  trial: Trial,
  failure: string,
  { attempt, mostTries, progress = () => undefined }: Shrinking,
): Promise<Trial> {
  let best = trial;
  let tries = 0;
  for (let found = true; found && tries < mostTries;) {
    found = false;
    for (const smaller of smallerTrials(best)) {
      const outcome = await attempt(smaller);
      tries++;
      found = outcome.failure !== null && kindOf(outcome.failure) === kindOf(failure);
      if (found) best = smaller;
      progress(toldSize(best, tries, mostTries));
      if (found || tries === mostTries) break;
    }
  }
  return best;
}

function toldSize({ model, tape }: Trial, tries: number, mostTries: number): string {
  const size = `${String(blocksIn(model).length)} blocks, ${String(tape.length)} steps`;
  return `making it smaller: ${size} after ${String(tries)} of at most ${String(mostTries)} tries`;
}

/** A refused file stays one: a shrunk process may break the rules of deployment, which is another failure. */
function kindOf(failure: string): string {
  return /^Error: refused: /.exec(failure) ? 'deployment' : 'run';
}

/** The shorter ways first: what is not gone need not be gone again with every smaller model. */
function* smallerTrials(trial: Trial): Generator<Trial> {
  const { model, tape } = trial;
  for (let size = Math.ceil(tape.length / 2); size >= 1; size = Math.floor(size / 2)) {
    yield { ...trial, tape: tape.slice(0, -size) };
  }
  for (const smaller of smallerModels(model)) {
    if (isSound(smaller)) yield { ...trial, model: smaller };
  }
  for (let size = Math.ceil(tape.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < tape.length - size; from += size) {
      yield { ...trial, tape: tape.toSpliced(from, size) };
    }
  }
  if (trial.budget < 1_000) yield { ...trial, budget: 1_000 };
}
