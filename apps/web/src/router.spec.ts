import { newQueryClient } from './api/query-client';
import { inboxSearch } from './inbox/inbox-search';
import { createAppRouter } from './router';
import { searchSearch } from './search/search-search';

describe('what stands in an address', () => {
  it.each([
    ['a filter that is on', searchSearch, { overdue: 'true' }],
    ['several filters', searchSearch, { status: 'VALID', agency: 'stc', dueTo: '2026-11-25' }],
    ['a code of digits', searchSearch, { agency: '79' }],
    ['a short key', inboxSearch, { view: 'mine', task: '7' }],
    ['a key longer than a number holds', inboxSearch, { task: '12345678901234567890' }],
  ])('is read as it was written: %s', (_name, validate, search) => {
    const { parseSearch, stringifySearch } = createAppRouter(newQueryClient()).options;
    expect(validate(parseSearch(stringifySearch(search)))).toEqual(search);
  });
});
