import { receiptFaults } from './receipt-faults.js';

const now = new Date('2026-10-05T09:00:00+07:00');
const codes = (receivedAt: string, lateReason?: string) =>
  receiptFaults(
    { arrival: 'post', receivedAt: new Date(receivedAt), evidence: 'RR1', files: [], lateReason },
    now,
  ).map(({ code }) => code);

describe('when something is said to have come', () => {
  it.each([
    ['2026-10-05T09:00:00+07:00', undefined, []],
    ['2026-10-05T00:00:00+07:00', undefined, []],
    ['2026-10-05T09:00:01+07:00', undefined, ['received-in-future']],
    ['2026-10-04T23:59:00+07:00', undefined, ['late-reason-missing']],
    ['2026-10-04T23:59:00+07:00', 'Chuyển nhầm phòng', []],
    ['2026-09-05T00:00:00+07:00', 'Chuyển nhầm phòng', []],
    ['2026-09-04T23:59:00+07:00', 'Chuyển nhầm phòng', ['received-too-long-ago']],
    ['2026-09-04T23:59:00+07:00', undefined, ['received-too-long-ago', 'late-reason-missing']],
  ])('%s, entered at nine because of %s', (receivedAt, lateReason, expected) => {
    expect(codes(receivedAt, lateReason)).toEqual(expected);
  });
});
