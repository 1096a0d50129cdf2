import { findingFaults } from './finding-faults.js';

const known = { today: '2026-11-10', duties: ['3.1a', '3.3b'] };
const finding = (change: object) => ({
  ...{ dutyId: '3.1a', text: 'Chưa đăng.', dueOn: '2026-11-11', ...change },
});

describe('the findings of a conclusion', () => {
  it.each([
    ['are good with a duty of the unit', [finding({})], []],
    ['are good without a duty', [finding({ dutyId: null })], []],
    ['are due after today', [finding({ dueOn: '2026-11-10' })], ['0/dueOn finding-due-past']],
    ['are of its own duties', [finding({ dutyId: '3.6' })], ['0/duty duty-not-of-unit']],
    [
      'are told all at once',
      [finding({}), finding({ dutyId: '9', dueOn: '2026-01-01' })],
      ['1/duty duty-not-of-unit', '1/dueOn finding-due-past'],
    ],
  ])('%s', (_name, findings, faults) => {
    const found = findingFaults(findings, known);
    expect(found.map(({ pointer, code }) => `${pointer.slice(10)} ${code}`)).toEqual(faults);
  });
});
