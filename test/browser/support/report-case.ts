import { setTimeout as pause } from 'node:timers/promises';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';
import { Narrator } from '../../../apps/cli/src/demo/narrator.js';
import { openNextPeriod } from '../../../apps/cli/src/demo/reports/open-period.js';
import { actorsOf, reportRound } from '../../../apps/cli/src/demo/reports/play-reports.js';
import type { ReportFacts } from '../../../apps/cli/src/demo/reports/report-facts.js';

const PATIENCE_MS = 60_000;

/** A monthly report that the Centre has put before the Director; its key. */
export async function reportBeforeDirector(cast: Cast): Promise<string> {
  const { api } = await cast.as('giamsat');
  const key = await openNextPeriod(api, 'month', new Date());
  const read = async () => api.get<ReportFacts>(`/api/reports/${key}`);
  const report = await read();
  const actors = await actorsOf(report, cast);
  const mute = new Narrator('vi', () => undefined);
  const round = reportRound(report, actors, mute, /part$|^synthesise$|^approve-synthesis$/);
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const { status } = await read();
    if (status.code === 'awaiting-director') return key;
    if (!(await round())) await pause(50);
  }
  throw new Error(`The report of ${report.period} did not reach the Director.`);
}
