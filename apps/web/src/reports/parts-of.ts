import type { components } from '../api/schema';

type Report = components['schemas']['ReportDto'];
type Part = components['schemas']['PartDto'];

/** The parts of the divisions, the synthesis and its way to the taskforce, in the order in which they are made. */
export function partsOf({ parts, synthesis, dispatch }: Report): Part[] {
  return [...parts, ...(synthesis ? [synthesis] : []), ...(dispatch ? [dispatch] : [])];
}

/** The part that a task is about; undefined when it has been done meanwhile. */
export function partOfTask(report: Report, taskKey: string): Part | undefined {
  return partsOf(report).find(({ tasks }) => tasks.some(({ key }) => key === taskKey));
}

/** The part of the person's own unit, and those with which he can do something now. */
export function partsOfConcern(report: Report): Part[] {
  return partsOf(report).filter(({ mine, tasks }) => mine || tasks.some(isWaiting));
}

/** Whether a task waits for the person: he may do something with it now but give it back. */
export function isWaiting({ actions }: Part['tasks'][number]): boolean {
  return actions.some(({ action, allowed }) => allowed && action !== 'release');
}
