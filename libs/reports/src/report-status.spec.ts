import { statusOf, statusWithoutTask } from './report-status.js';

const at = (...statuses: string[]) => statuses.map((status) => ({ properties: { status } }));

describe('the state of a report', () => {
  it.each([
    ['opening', null, at('opening'), 'opening'],
    ['collecting', null, at('collecting', 'drafting', 'awaiting-head'), 'collecting'],
    ['synthesised beside a late division', null, at('collecting', 'synthesising'), 'synthesising'],
    ['before the Director', null, at('collecting', 'awaiting-director'), 'awaiting-director'],
    ['being issued', '2026-11-09', at('issuing'), 'issuing'],
    ['issued while a division is missing', '2026-11-09', at('collecting', 'drafting'), 'issued'],
    ['issued and ended', '2026-11-09', [], 'issued'],
    ['with the taskforce', '2026-12-18', at('awaiting-taskforce'), 'awaiting-taskforce'],
    ['returned by the taskforce', '2026-12-18', at('synthesising'), 'synthesising'],
    ['ended without issue', null, [], 'cancelled'],
  ] as const)('%s', (_, issuedOn, tokens, expected) => {
    expect(statusOf({ issuedOn, acknowledgedOn: null }, tokens)).toBe(expected);
  });
});

describe('the state of a part without task', () => {
  it.each([
    ['division', [{ outcome: 'accepted', role: 'centre-officer' }], 'issued', 'accepted'],
    ['division', [], 'collecting', 'opening'],
    ['division', [], 'cancelled', 'cancelled'],
    ['synthesis', [], 'collecting', 'not-begun'],
    ['dispatch', [], 'awaiting-director', 'not-sent'],
    ['dispatch', [], 'awaiting-taskforce', 'awaiting-taskforce'],
    ['synthesis', [{ outcome: 'approved', role: 'director' }], 'issuing', 'issuing'],
    ['synthesis', [{ outcome: 'approved', role: 'director' }], 'issued', 'issued'],
  ] as const)('%s, %j, in a report %s: %s', (kind, decisions, reportStatus, expected) => {
    expect(statusWithoutTask(kind, decisions, reportStatus)).toBe(expected);
  });
});
