import { agencyFunctionCodes } from '../function-codes.js';
import { inForce } from '../in-force.js';
import { successorCode } from '../succession.js';
import { agencyRows } from './agencies.js';
import { divisionRows } from './divisions.js';
import { functionRows } from './functions.js';
import { successionRows } from './successions.js';

const agencies = agencyRows.map(([code, validFrom, validTo]) => ({ code, validFrom, validTo }));
const functions = functionRows.map(([code, agency, validFrom, validTo]) => ({
  code,
  agency,
  validFrom,
  validTo,
}));
const successions = successionRows.map(([fromCode, toCode, effectiveOn, type]) => ({
  fromCode,
  toCode,
  effectiveOn,
  type,
}));
const daysOfChange = [
  '2020-01-01',
  '2025-02-28',
  '2025-03-01',
  '2025-06-30',
  '2025-07-01',
  '2026-11-23',
];

const holdersOf = (code: string, on: string) =>
  functions.filter((row) => row.code === code && inForce(row, on)).map(({ agency }) => agency);
const existsOn = (code: string, on: string) =>
  agencies.some((row) => row.code === code && inForce(row, on));

describe('the seeded registry of agencies', () => {
  it.each([
    ['transparency', '2025-02-28', 'stttt'],
    ['transparency', '2025-03-01', 'skhcn'],
    ['transparency', '2026-11-23', 'skhcn'],
    ['planning-investment', '2025-02-28', 'skhdt'],
    ['planning-investment', '2025-03-01', 'stc'],
    ['pci-taskforce', '2025-03-01', 'stc'],
    ['tax', '2025-06-30', 'cucthue'],
    ['tax', '2025-07-01', 'thuetinh'],
    ['pc-office', '2025-07-01', 'vpubnd'],
  ])('%s is held on %s by %s', (code, on, agency) => {
    expect(holdersOf(code, on)).toEqual([agency]);
  });

  it('has exactly one existing holder of every function on every day of change', () => {
    for (const on of daysOfChange) {
      for (const code of agencyFunctionCodes) {
        const holders = holdersOf(code, on);
        expect([code, on, holders.length]).toEqual([code, on, 1]);
        expect([code, on, existsOn(String(holders[0]), on)]).toEqual([code, on, true]);
      }
    }
  });

  it.each([
    ['skhdt', '2025-02-28', 'skhdt'],
    ['skhdt', '2025-03-01', 'stc'],
    ['skhdt', '2026-01-01', 'stc'],
    ['stttt', '2025-03-01', 'skhcn'],
    ['cucthue', '2025-07-01', 'thuetinh'],
    ['vpubnd', '2025-07-01', 'vpubnd'],
  ])('%s is carried on, on %s, by %s', (code, on, successor) => {
    expect(successorCode(successions, code, on)).toBe(successor);
  });

  it('leads every agency that ended to one that exists', () => {
    for (const { code } of agencies) {
      expect(existsOn(successorCode(successions, code, '2026-11-23'), '2026-11-23')).toBe(true);
    }
  });

  it.each(daysOfChange)(
    'gives the transparency department divisions and one centre on %s',
    (on) => {
      const [department] = holdersOf('transparency', on);
      const rows = divisionRows
        .map(([, agency, kind, validFrom, validTo]) => ({ agency, kind, validFrom, validTo }))
        .filter((row) => row.agency === department && inForce(row, on));
      expect(rows.filter(({ kind }) => kind === 'division')).toHaveLength(3);
      expect(rows.filter(({ kind }) => kind === 'centre')).toHaveLength(1);
    },
  );

  it('writes Vietnamese in normal form C', () => {
    const names = [...agencyRows, ...divisionRows, ...successionRows].flat().map(String);
    expect(names.filter((name) => name !== name.normalize('NFC'))).toEqual([]);
  });
});
