import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormSchema } from '../parts/task-form/form-schema';
import { decisionsOf } from './decisions';

const workflows = join(import.meta.dirname, '../../../../workflows');

/** The decisions of a form of ours as text: which way, with what, and what else is filled in. */
const told = (path: string) =>
  decisionsOf(JSON.parse(readFileSync(join(workflows, path), 'utf8')) as FormSchema).map(
    ({ field, value, move, form }) =>
      `${move}: ${field}=${String(value)} (${Object.keys(form.properties ?? {}).join()})`,
  );

describe('the decisions of a form', () => {
  it.each([
    [
      'information-request/forms/sign.schema.json',
      ['onward: decision=sign ()', 'back: decision=return (remark)'],
    ],
    [
      'information-request/forms/approve-extension.schema.json',
      ['onward: extensionDecision=approve ()', 'back: extensionDecision=reject (extensionRemark)'],
    ],
    [
      'monthly-report/forms/director-decision.schema.json',
      ['onward: decision=approve (instructions)', 'back: decision=return (reason)'],
    ],
    ['information-request/complaint/forms/decide-complaint.schema.json', []],
    ['information-request/forms/register.schema.json', []],
  ])('of %s', (path, expected) => {
    expect(told(path)).toEqual(expected);
  });
});
