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

/** The cases of a folder, as its `cases.json` lists them. */
export function readCases(folder: string): readonly SimulationCase[] {
  return JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as SimulationCase[];
}
