import { readableBy } from './review-readers.js';

const ofFinance = {
  ...{ unitCode: 'stc', agencyCode: 'stc', reviewerCode: 'ttcntt', departmentCode: 'skhcn' },
};
const ofDivision = { ...ofFinance, unitCode: 'skhcn-cds', agencyCode: 'skhcn' };

describe('who may read how much of a review', () => {
  it.each([
    ['whoever oversees the agencies', 'supervisor', [], ofFinance, 'whole'],
    ['whoever reviews', 'officer', ['ttcntt:preparer'], ofFinance, 'whole'],
    ['the head of the Centre', 'head', ['ttcntt:head'], ofFinance, 'whole'],
    ['the Director', 'head', ['skhcn:director'], ofFinance, 'whole'],
    ['his deputy', 'head', ['skhcn:approver'], ofFinance, 'whole'],
    ['the unit', 'officer', ['stc:focal'], ofFinance, 'as-unit'],
    ['its head', 'head', ['stc:director'], ofFinance, 'as-unit'],
    ['a division', 'officer', ['skhcn-cds:preparer'], ofDivision, 'as-unit'],
    ['an officer of the department', 'officer', ['skhcn:focal'], ofDivision, 'as-unit'],
    ['another agency', 'officer', ['sxd:focal'], ofFinance, null],
    ['another division', 'officer', ['skhcn-bcvt:preparer'], ofDivision, null],
  ] as const)('%s', (_name, role, groups, review, readable) => {
    expect(readableBy({ role, groups }, review)).toBe(readable);
  });
});
