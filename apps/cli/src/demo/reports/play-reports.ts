import { demoPeople } from '@minhbach/identity';
import type { Actor, Cast } from '../cast.js';
import type { Narrator } from '../narrator.js';
import { type OpenTask, openTasks } from '../open-tasks.js';
import { performTask } from '../perform-task.js';
import type { Stage } from '../stage.js';
import { tellStep } from '../tell-step.js';
import { untilDone } from '../until-done.js';
import { openNextPeriod, type PlayedKind } from './open-period.js';
import { reportAnswers, reportDecisionIn, reportTaskTitles } from './report-answers.js';
import { type ReportFacts, tellChain } from './report-facts.js';

/** In how many letters each ends: the taskforce returns the quarter's report once. */
const letters: Readonly<Record<PlayedKind, number>> = { month: 1, quarter: 2 };

/** Plays the chain of a month to the issued report, then that of a quarter to its acknowledgement; returns the exit code. */
export async function playReports(stage: Stage): Promise<number> {
  const codes = [await playReport(stage, 'month'), await playReport(stage, 'quarter')];
  return Math.max(...codes);
}

async function playReport(stage: Stage, kind: PlayedKind): Promise<number> {
  const { cast, narrator, stallMs } = stage;
  const supervisor = await cast.as('giamsat');
  const key = await openNextPeriod(supervisor.api, kind, new Date());
  const look = async () => supervisor.api.get<ReportFacts>(`/api/reports/${key}`);
  let report = await look();
  narrator.title({
    vi: `Kỳ báo cáo ${report.period}: ${report.agencyName}`,
    en: `Reporting period ${report.period}: ${report.agencyName}`,
  });
  tellStep(narrator, { vi: 'Mở kỳ báo cáo', en: 'Opens the period' }, supervisor);
  const actors = await actorsOf(report, cast);
  const round = reportRound(report, actors, narrator);
  const isDone = () => report.status.code === (kind === 'month' ? 'issued' : 'acknowledged');
  const what = () => `The report of ${report.period} stands still: ${report.status.en}.`;
  await untilDone({ stallMs, isDone, what }, async () => {
    const moved = await round();
    report = await look();
    return moved;
  });
  tellChain(report, narrator);
  return tellVerdict(report, letters[kind], stage);
}

/** One look into everybody's list: what is found there at the elements is done, one after the other. */
export function reportRound(
  { period, kind }: ReportFacts,
  actors: readonly Actor[],
  narrator: Narrator,
  elements = /./,
): () => Promise<boolean> {
  const completed = new Map<string, number>();
  const perform = async (open: OpenTask) => {
    const { elementId, name } = open.task;
    const before = completed.get(elementId) ?? 0;
    const answers = reportAnswers({ elementId, before, login: open.actor.login });
    if (!(await performTask(open, answers))) return;
    completed.set(elementId, before + 1);
    const title = reportTaskTitles[elementId] ?? { vi: name ?? elementId, en: elementId };
    tellStep(narrator, title, open.actor, reportDecisionIn(answers));
  };
  return async () => {
    const tasks = await openTasks(
      actors,
      kind === 'month' ? 'monthly-report' : 'periodic-report',
      ({ businessKey, elementId }) =>
        businessKey === `report:${period}` && elements.test(elementId),
    );
    for (const open of tasks) await perform(open);
    return tasks.length > 0;
  };
}

/** The divisions, their heads, the Centre and the Director of the department whose report it is, and the taskforce. */
export async function actorsOf(report: ReportFacts, cast: Cast): Promise<Actor[]> {
  const { agencyCode, issuerCode, taskforceCode } = report;
  const units = new RegExp(
    `^(${agencyCode}-.+|ttcntt):|^${issuerCode}:director$|^${String(taskforceCode)}:focal$`,
  );
  const logins = demoPeople
    .filter(({ groups }) => groups.some((group) => units.test(group)))
    .map(({ login }) => login);
  return Promise.all(logins.map(async (login) => cast.as(login)));
}

function tellVerdict(
  { documents, parts }: ReportFacts,
  expected: number,
  { narrator }: Stage,
): number {
  const [found, wanted] = [String(documents.length), String(expected)];
  if (documents.length !== expected || parts.length === 0) {
    console.error(`The report has ${found} letters in place of ${wanted}.`);
    return 1;
  }
  narrator.say({
    vi: `Báo cáo đã ban hành, đúng ${wanted} văn bản.`,
    en: `The report is issued; letters: ${wanted}, as it should be.`,
  });
  return 0;
}
