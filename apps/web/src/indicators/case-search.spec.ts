import { caseSearch } from './case-search';
import { indicatorSearch } from './indicator-search';

describe('the address of the figures', () => {
  it('keeps what the service knows, and drops the rest', () => {
    expect(
      indicatorSearch({ period: '2026', agency: 'stc', clock: 'wall', compared: 'full', x: '1' }),
    ).toEqual({ period: '2026', agency: 'stc', compared: 'full' });
  });

  it('of cases keeps days as numbers', () => {
    const given = {
      from: '2026-10-01',
      to: '2026-12-31',
      set: 'decided',
      fromDays: 0,
      toDays: '3',
    };
    expect(caseSearch(given)).toEqual({ ...given, toDays: 3 });
  });

  it.each([
    ['no day', { from: 'soon' }],
    ['no set', { set: 'all' }],
    ['no number', { fromDays: '-1', toDays: '1.5' }],
  ])('of cases takes nothing that is %s', (_what, given) => {
    expect(caseSearch(given)).toEqual({ from: '', to: '' });
  });
});
