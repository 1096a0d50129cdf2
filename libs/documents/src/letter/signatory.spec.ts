import { signatureLines, type LeaderTitles, type SigningCapacity } from './signatory.js';

const department: LeaderTitles = { head: 'Giám đốc', deputy: 'Phó Giám đốc', collective: null };
const committee: LeaderTitles = {
  head: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  collective: 'Ủy ban nhân dân',
};
const title = 'Trưởng phòng';

describe('the lines above a signature', () => {
  it.each<[string, SigningCapacity, LeaderTitles, string[]]>([
    ['head', { kind: 'head' }, department, ['GIÁM ĐỐC']],
    ['deputy', { kind: 'deputy' }, department, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['acting head', { kind: 'acting' }, department, ['Q. GIÁM ĐỐC']],
    ['by order', { kind: 'by-order', title }, department, ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    [
      'by authorisation',
      { kind: 'by-authorisation', title },
      department,
      ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'],
    ],
    ['officer', { kind: 'officer' }, department, []],
    ['head of a collective', { kind: 'head' }, committee, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'deputy in a collective',
      { kind: 'deputy' },
      committee,
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['by order of one', { kind: 'by-order', title }, committee, ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG']],
  ])('of the %s', (_who, capacity, titles, lines) => {
    expect(signatureLines({ name: '', capacity }, titles)).toEqual(lines);
  });
});
