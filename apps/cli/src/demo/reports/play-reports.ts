import { demoPeople } from '@minhbach/identity';
import type { Actor, Cast } from '../cast.js';
import type { Narrator } from '../narrator.js';
import { type OpenTask, openTasks } from '../open-tasks.js';
import { performTask } from '../perform-task.js';
import type { Stage } from '../stage.js';
import { tellStep } from '../tell-step.js';
import { untilDone } from '../until-done.js';
import { openNextPeriod } from './open-period.js';
import { reportAnswers, reportDecisionIn, reportTaskTitles } from './report-answers.js';
import { type ReportFacts, tellChain } from './report-facts.js';

/** Plays the chain of one month to the issued report; returns the exit code. */
export async function playReports(stage: Stage): Promise<number> {
  const { cast, narrator, stallMs } = stage;
  const supervisor = await cast.as('giamsat');
  const key = await openNextPeriod(supervisor.api, new Date());
  const look = async () => supervisor.api.get<ReportFacts>(`/api/reports/${key}`);
  let report = await look();
  narrator.title({
    vi: `Kỳ báo cáo ${report.period}: ${report.agencyName}`,
    en: `Reporting period ${report.period}: ${report.agencyName}`,
  });
  tellStep(narrator, { vi: 'Mở kỳ báo cáo', en: 'Opens the period' }, supervisor);
  const actors = await actorsOf(report, cast);
  const round = reportRound(report, actors, narrator);
  const isDone = () => report.status.code === 'issued';
  const what = () => `The report of ${report.period} stands still: ${report.status.en}.`;
  await untilDone({ stallMs, isDone, what }, async () => {
    const moved = await round();
    report = await look();
    return moved;
  });
  tellChain(report, narrator);
  return tellVerdict(report, stage);
}

/** One look into everybody's list: what is found there at the elements is done, one after the other. */
export function reportRound(
  { period }: ReportFacts,
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
      'monthly-report',
      ({ businessKey, elementId }) =>
        businessKey === `report:${period}` && elements.test(elementId),
    );
    for (const open of tasks) await perform(open);
    return tasks.length > 0;
  };
}

/** The divisions, their heads, the Centre and the Director of the department whose report it is. */
export async function actorsOf(report: ReportFacts, cast: Cast): Promise<Actor[]> {
  const { agencyCode, issuerCode } = report;
  const units = new RegExp(`^(${agencyCode}-.+|ttcntt):|^${issuerCode}:director$`);
  const logins = demoPeople
    .filter(({ groups }) => groups.some((group) => units.test(group)))
    .map(({ login }) => login);
  return Promise.all(logins.map(async (login) => cast.as(login)));
}

function tellVerdict({ documents, parts }: ReportFacts, { narrator }: Stage): number {
  if (documents.length !== 1 || parts.length === 0) {
    console.error(`The report has ${String(documents.length)} letters in place of one.`);
    return 1;
  }
  narrator.say({
    vi: 'Báo cáo đã ban hành, đúng một văn bản.',
    en: 'The report is issued, in exactly one letter.',
  });
  return 0;
}
