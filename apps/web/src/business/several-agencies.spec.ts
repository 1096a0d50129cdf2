import { asksSeveral, batchOf, problemOfBatch } from './several-agencies';

const asked = { title: 'Hồ sơ đất đai', subject: 2, items: ['Quyết định'], agencyCode: 'vpubnd' };

describe('a form that asks several agencies', () => {
  it.each([
    [{}, false],
    [{ otherAgencies: [] }, false],
    [{ otherAgencies: ['stc'] }, true],
  ])('does so with another agency than the first: %j', (values, expected) => {
    expect(asksSeveral(values)).toBe(expected);
  });

  it('asks each the same; the files go with the first', () => {
    expect(batchOf({ ...asked, otherAgencies: ['stc', 'stp'], files: ['7'] })).toEqual({
      title: 'Hồ sơ đất đai',
      parts: [
        { agencyCode: 'vpubnd', subject: 2, items: ['Quyết định'], files: ['7'] },
        { agencyCode: 'stc', subject: 2, items: ['Quyết định'] },
        { agencyCode: 'stp', subject: 2, items: ['Quyết định'] },
      ],
    });
  });

  it.each([
    ['/title', ['/title']],
    ['/parts/0/agencyCode', ['/agencyCode']],
    ['/parts/0/items/1', ['/items/1']],
    ['/parts/2/agencyCode', ['/otherAgencies/1']],
    ['/parts/2/items/1', []],
  ])('shows a fault at %s in its field', (pointer, shown) => {
    const fault = { pointer, code: 'missing', message: { vi: '', en: '' } };
    const problem = problemOfBatch({ errors: [fault] } as never);
    expect(problem.errors?.map((each) => each.pointer)).toEqual(shown);
  });
});
