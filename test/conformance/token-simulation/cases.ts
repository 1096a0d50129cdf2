import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case: triggers by element id, and what a simulator did in answer, `action:element:scope` in order. */
export interface SimulationCase {
  readonly name: string;
  /** File name of the BPMN model. */
  readonly model: string;
  readonly steps: readonly SimulationStep[];
}

export type SimulationStep =
  { readonly trigger: string } | { readonly expectTrace: readonly string[] };

/**
 * The steps of a case, cut where the simulator was reset: there a trace creates its process anew, and names
 * executions from the beginning again.
 */
export function runsOf(steps: readonly SimulationStep[]): readonly (readonly SimulationStep[])[] {
  const runs: SimulationStep[][] = [[]];
  let first: string | undefined;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    const beginning = next && 'expectTrace' in next ? beginningOf(next.expectTrace) : undefined;
    if ('trigger' in step && beginning !== undefined && beginning === first) runs.push([]);
    first ??= beginning;
    runs.at(-1)?.push(step);
  }
  return runs;
}

/** The first two entries of a trace, when they create a process. */
function beginningOf([created = '', signal = '']: readonly string[]): string | undefined {
  return created.endsWith(':null') ? `${created} ${signal}` : undefined;
}

/** The cases of a folder, as its `cases.json` lists them. */
export function readCases(folder: string): readonly SimulationCase[] {
  return JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as SimulationCase[];
}
