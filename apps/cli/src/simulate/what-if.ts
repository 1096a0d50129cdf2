import { UsageFault } from '../command.js';
import { positions } from './roster.js';
import type { Position, Scenario } from './scenario.js';

/** More or fewer people in a position of an agency. */
export interface StaffChange {
  readonly agency: string;
  readonly position: Position;
  readonly by: number;
}

/** Reads `vpubnd=+2` (handlers) or `vpubnd:clerk=-1`. Throws a UsageFault that names every fault. */
export function staffChanges(words: readonly string[], scenario: Scenario): StaffChange[] {
  const read = words.map((word) => changeIn(word, scenario));
  const faults = read.filter((each) => typeof each === 'string');
  if (faults.length > 0) throw new UsageFault(faults.join('\n'));
  return read.filter((each) => typeof each !== 'string');
}

/** The same scenario with these changes. */
export function withStaff(scenario: Scenario, changes: readonly StaffChange[]): Scenario {
  const agencies = scenario.agencies.map((agency) => {
    const staff = { ...agency.staff };
    for (const { agency: code, position, by } of changes) {
      if (code === agency.code) staff[position] += by;
    }
    return { ...agency, staff };
  });
  return { ...scenario, agencies };
}

function changeIn(word: string, { agencies }: Scenario): StaffChange | string {
  const [, code = '', position = 'handler', by = ''] =
    /^([a-z0-9-]+)(?::([a-z]+))?=([+-]\d{1,3})$/.exec(word) ?? [];
  const agency = agencies.find((each) => each.code === code);
  if (by === '') return `"${word}" is no change of staff such as vpubnd=+2 or vpubnd:clerk=-1.`;
  if (!agency) return `"${word}": the scenario has no agency ${code}.`;
  if (!isPosition(position)) return `"${word}": positions are ${positions.join(', ')}.`;
  if (agency.staff[position] + Number(by) < 1) {
    return `"${word}": somebody must be left; ${code} has ${String(agency.staff[position])}.`;
  }
  return { agency: code, position, by: Number(by) };
}

function isPosition(word: string): word is Position {
  return (positions as string[]).includes(word);
}
