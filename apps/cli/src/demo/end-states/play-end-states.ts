import { ApiProblem } from '../api-problem.js';
import { eachAtMost } from '../each-at-most.js';
import { type Language, same } from '../narrator.js';
import type { Stage } from '../stage.js';
import { Stalled } from '../until-done.js';
import { arrivalOf, endStates, isReached, type EndState, type Reached } from './end-states.js';
import { passTerm } from './pass-term.js';
import type { ScriptStage } from './scripted-request.js';

/** What became of one play. */
interface Row {
  readonly endState: EndState;
  readonly code: string;
  readonly reached: Reached;
}

/** Plays every end of a request on the service at `url`, tells each in one row; returns the exit code. */
export async function playEndStates(stage: Stage, url: string): Promise<number> {
  const { cast, narrator, stallMs, concurrency } = stage;
  const scripts: ScriptStage = { cast, url, stallMs, outlast: passTerm };
  narrator.title({
    vi: `Một yêu cầu có thể kết thúc như thế nào: ${String(endStates.length)} trường hợp`,
    en: `How a request may end: ${String(endStates.length)} ways`,
  });
  const rows: Row[] = [];
  await eachAtMost(concurrency, endStates, async (endState, index) => {
    rows[index] = await playOne(endState, scripts);
  });
  for (const row of rows) narrator.say(same(lineOf(row, narrator.language)));
  narrator.say({
    vi: 'Thời hạn mà không ai thực hiện do quản trị hệ thống cho hết sớm: đồng hồ của dịch vụ không dời được.',
    en: 'Terms in which nobody acts were ended early by the administrator: nobody moves the clock of a service.',
  });
  const missed = rows.filter(({ endState, reached }) => !isReached(reached, endState)).length;
  if (missed > 0) console.error(`${String(missed)} of ${String(rows.length)} were not reached.`);
  return missed === 0 ? 0 : 1;
}

/** A play that gets stuck is a row too. */
async function playOne(endState: EndState, scripts: ScriptStage): Promise<Row> {
  try {
    const request = await endState.play(scripts);
    return { endState, code: request.code, reached: await arrivalOf(request, endState) };
  } catch (error) {
    if (!(error instanceof Stalled || error instanceof ApiProblem)) throw error;
    return { endState, code: '–', reached: { status: error.message } };
  }
}

function lineOf({ endState, code, reached }: Row, language: Language): string {
  const { status, ground, followUp } = reached;
  const mark = isReached(reached, endState) ? '✓' : '✗';
  const name = endState.name[language].padEnd(42);
  const point = ground === undefined ? '' : ` (${ground === 'dd' ? 'đ' : ground})`;
  const next = followUp === undefined ? '' : ` → ${followUp}`;
  return `${mark} ${name} ${code.padEnd(15)} ${status}${point}${next}`;
}
