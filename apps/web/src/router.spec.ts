import { newQueryClient } from './api/query-client';
import { dutiesSearch } from './duties/duties-search';
import { inboxSearch } from './inbox/inbox-search';
import { caseSearch } from './indicators/case-search';
import { indicatorSearch } from './indicators/indicator-search';
import { publicationsSearch } from './publications/publications-search';
import { createAppRouter } from './router';
import { searchSearch } from './search/search-search';

describe('what stands in an address', () => {
  it.each([
    ['a filter that is on', searchSearch, { overdue: 'true' }],
    ['several filters', searchSearch, { status: 'VALID', agency: 'stc', dueTo: '2026-11-25' }],
    ['a code of digits', searchSearch, { agency: '79' }],
    ['a short key', inboxSearch, { view: 'mine', task: '7' }],
    ['a year of targets', dutiesSearch, { shows: 'targets', targetYear: '2025' }],
    ['a year as a period', dutiesSearch, { period: '2026' }],
    ['a year of figures', indicatorSearch, { period: '2026' }],
    [
      'numbers of days',
      caseSearch,
      { from: '2026-10-01', to: '2026-10-31', fromDays: 0, toDays: 3 },
    ],
    ['an entry that looks like a number', publicationsSearch, { entry: '3.6' }],
    ['what is counted', publicationsSearch, { deadLinks: 'true', standing: 'true' }],
    ['a key longer than a number holds', inboxSearch, { task: '12345678901234567890' }],
  ])('is read as it was written: %s', (_name, validate, search) => {
    const { parseSearch, stringifySearch } = createAppRouter(newQueryClient()).options;
    expect(validate(parseSearch(stringifySearch(search)))).toEqual(search);
  });
});
