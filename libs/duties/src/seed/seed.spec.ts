import { agencyFunctionCodes } from '@minhbach/agencies';
import { cadences, ownerUnits, reviewTerms } from '../cadence.js';
import { componentRows } from './components.js';
import { dutyRows } from './seed-duties.js';

/** The register of the plan, by hand: its numbered sentences in their order. */
const ids = [
  ...['1.1', '1.2', '1.3a', '1.3b', '1.3c', '1.3d', '1.3e', '1.3f', '1.4', '1.5', '2.0'],
  ...['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '2.11', '2.12'],
  ...['3.1a', '3.1b', '3.1c', '3.1d', '3.2a', '3.2b', '3.2c', '3.2d', '3.2e'],
  ...['3.3a', '3.3b', '3.3c', '3.4a', '3.4b', '3.5a', '3.5b', '3.6', '3.7a', '3.7b', '3.7c'],
  ...['3.8a', '3.8b', '3.8c', '3.8d', 'III.1', 'III.2', 'III.3', 'III.4'],
  ...['III.5', 'III.6', 'III.7', 'R.1'],
];

describe('the seeded register of duties', () => {
  it('has every duty of the plan once, in its order', () => {
    expect(dutyRows.map(({ id }) => id)).toEqual(ids);
  });

  it.each(dutyRows.map((row) => [row.id, row] as const))(
    '%s has an owner, a cadence and somewhere to see that it was done',
    (_, row) => {
      expect(row.owners.length).toBeGreaterThan(0);
      expect(agencyFunctionCodes).toEqual(expect.arrayContaining([...row.owners]));
      expect(cadences).toContain(row.cadence);
      expect(ownerUnits).toContain(row.unit ?? 'agency');
      expect(reviewTerms).toEqual(expect.arrayContaining([...row.reviewed]));
      expect(row.components.length).toBeGreaterThan(0);
      // What is done again and again is asked about, by its owner's review or by a process of its own.
      const isAsked = row.reviewed.length > 0 || row.process !== undefined;
      expect([row.cadence === 'once', isAsked]).not.toEqual([false, false]);
    },
  );

  it('gives the twelve indicators to those who lead them in the plan', () => {
    expect(
      componentRows.map(([number, , , leads]) => `${String(number)} ${leads.join(' ')}`),
    ).toEqual([
      '1 planning-investment construction',
      '2 pc-office',
      '3 finance',
      '4 planning-investment',
      '5 pc-office',
      '6 pc-office',
      '7 pc-office',
      '8 tax',
      '9 justice',
      '10 business-association',
      '11 transparency',
      '12 transparency',
    ]);
  });

  it('writes Vietnamese in normal form C', () => {
    const texts = JSON.stringify([dutyRows, componentRows]);
    expect(texts.normalize('NFC')).toBe(texts);
  });
});
