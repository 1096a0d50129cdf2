import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportAnswers } from '../reports/report-answers.js';
import { seededChance } from '../seeded-chance.js';
import { drawScenario, showcase } from './request-scenario.js';
import { answersTo } from './task-answers.js';

const ajv = new Ajv2020({ strict: false, formats: { email: true } });

/** Faults of the answers by the deployed form of the task. */
function faults(process: string, elementId: string, answers: object): unknown {
  const file = join('workflows', process, 'forms', `${elementId}.schema.json`);
  const { $id: _, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const validate = ajv.compile(schema);
  return validate(answers) ? [] : validate.errors;
}

function tasksOf(process: string): string[] {
  return readdirSync(join('workflows', process, 'forms')).map((name) =>
    basename(name, '.schema.json'),
  );
}

describe('the demonstration', () => {
  const chance = seededChance(1);
  const scenarios = [showcase(), ...Array.from({ length: 20 }, () => drawScenario(chance))];

  it.each(tasksOf('information-request'))('fills in the form of %s', (elementId) => {
    for (const scenario of scenarios) {
      for (const isRepeated of [false, true]) {
        const answers = answersTo(elementId, scenario, isRepeated);
        expect(faults('information-request', elementId, answers)).toEqual([]);
      }
    }
  });

  it.each(
    ['monthly-report', 'periodic-report'].flatMap((process) =>
      tasksOf(process).map((elementId) => [process, elementId] as const),
    ),
  )('fills in the form of the %s’s %s', (process, elementId) => {
    for (const login of ['chuyenvien.skhcn-cds', 'chuyenvien.skhcn-qlkh']) {
      for (const before of [0, 1]) {
        const answers = reportAnswers({ elementId, before, login });
        expect(faults(process, elementId, answers)).toEqual([]);
      }
    }
  });

  it('draws the same requests from the same seed', () => {
    expect(drawScenario(seededChance(7))).toEqual(drawScenario(seededChance(7)));
  });
});
