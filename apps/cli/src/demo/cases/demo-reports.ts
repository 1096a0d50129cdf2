import { addMonths, type LocalDate, localDateOf } from '@minhbach/calendar';
import type { ScriptStage } from '../end-states/scripted-request.js';
import { Narrator } from '../narrator.js';
import { actorsOf, reportRound } from '../reports/play-reports.js';
import type { ReportFacts } from '../reports/report-facts.js';

/** What is done on which day of the month after the period. */
const steps: readonly (readonly [day: string, elements: RegExp])[] = [
  ['02', /^draft-part$/],
  ['03', /^(draft|approve)-part$/],
  ['04', /^(draft|approve|check)-part$/],
  ['08', /^synthesise$/],
  ['09', /^(approve-synthesis|synthesise)$/],
];

/** The reports of the last two months that are over: one is issued, the other waits for the Director. */
export function demoReports(stage: ScriptStage, now: Date): AsyncGenerator<string, void>[] {
  const today = localDateOf(now);
  return [
    report(stage, monthOf(addMonths(today, -2)), [...steps, ['10', /./]]),
    report(stage, monthOf(addMonths(today, -1)), steps),
  ];
}

/** Yields the dates on which it goes on. */
async function* report(
  stage: ScriptStage,
  period: string,
  days: typeof steps,
): AsyncGenerator<string, void> {
  const month = monthOf(addMonths(`${period}-01`, 1));
  yield `${month}-01`;
  const { api } = await stage.cast.as('giamsat');
  const { key } = await api.post<{ key: string }>('/api/reports', { period });
  const facts = await api.get<ReportFacts>(`/api/reports/${key}`);
  const actors = await actorsOf(facts, stage.cast);
  for (const [day, elements] of days) {
    yield `${month}-${day}`;
    const round = reportRound(facts, actors, new Narrator('vi', () => undefined), elements);
    while (await round()) await stage.settle?.();
  }
}

/** `YYYY-MM`. */
function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}
