import type { FieldValues } from '../template/letter-field.js';
import type { LetterTemplate, TemplateBlock } from '../template/letter-template.js';
import { composeLetter, type LetterFacts } from './compose-letter.js';
import { plainBody } from './plain-text.js';

const template: LetterTemplate = {
  title: 'Thông báo',
  summary: 'Về yêu cầu {code}',
  body: [{ type: 'paragraph', text: 'Đến hết ngày {dueOn}.' }],
  signature: { by: 'leader' },
  recipients: ['Như trên'],
};

const facts: LetterFacts = {
  fields: {
    code: 'YC-1',
    dueOn: '23/10/2026',
    cost: '',
    items: [{ text: 'Một' }, { text: 'Hai' }],
  },
  letterhead: {
    superior: 'Ủy ban nhân dân tỉnh Đắk Lắk',
    name: 'Sở Tài chính',
    place: 'Đắk Lắk',
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
    collective: null,
  },
  signatory: { name: 'Trần Văn Mẫu', capacity: { kind: 'deputy' } },
  symbol: '07/TBTH-STC',
  issuedOn: '2026-10-05',
  tracking: null,
};

const composed = (changes: Partial<LetterTemplate> = {}, other: Partial<LetterFacts> = {}) =>
  composeLetter({ ...template, ...changes }, { ...facts, ...other });

const bodyOf = (block: TemplateBlock, fields: FieldValues = {}) =>
  plainBody(composed({ body: [block] }, { fields: { ...facts.fields, ...fields } }));

describe('a letter', () => {
  it('has the components of Decree 30/2020 in their order', () => {
    expect(composed()).toEqual({
      form: null,
      issuer: { superior: 'ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK', name: 'SỞ TÀI CHÍNH' },
      symbol: 'Số: 07/TBTH-STC',
      placeAndDate: 'Đắk Lắk, ngày 05 tháng 10 năm 2026',
      issuedOn: '2026-10-05',
      title: 'THÔNG BÁO',
      summary: 'Về yêu cầu YC-1',
      addressee: null,
      blocks: [{ type: 'paragraph', text: 'Đến hết ngày 23/10/2026.' }],
      signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], note: null, name: 'Trần Văn Mẫu' },
      recipients: ['Như trên'],
      tracking: null,
      notes: [],
    });
  });

  it.each<[string, TemplateBlock, FieldValues, string]>([
    ['a list', { type: 'list', of: 'items', text: '– {text}' }, {}, '1. – Một\n2. – Hai'],
    [
      'rows, an empty one for a pen',
      { type: 'rows', rows: [{ label: 'Chi phí', text: '{cost}' }] },
      {},
      'Chi phí:',
    ],
    [
      'a table, a row for each of a list',
      {
        ...{ type: 'table', caption: 'Bảng 1. {code}', of: 'items' },
        columns: [
          { title: 'Mục', text: '{text}' },
          { title: 'Ghi chú', text: '–', align: 'right' },
        ],
      },
      {},
      'Bảng 1. YC-1\nMục | Ghi chú\nMột | –\nHai | –',
    ],
    [
      'bars, one for each of a list',
      { type: 'bars', caption: 'Biểu đồ 1', of: 'counts', label: '{name}', amount: '{count}' },
      {
        counts: [
          { name: 'Trước hạn', count: '5' },
          { name: 'Trễ hạn', count: '0' },
        ],
      },
      'Biểu đồ 1\nTrước hạn: 5\nTrễ hạn: 0',
    ],
    [
      'several lines of one person as several paragraphs',
      { type: 'paragraph', text: '{code}' },
      { code: 'Một\n\nHai ' },
      'Một\n\nHai ',
    ],
    [
      'text typed in parts put together',
      { type: 'paragraph', text: '{code}' },
      { code: 'Đắk Lắk'.normalize('NFD') },
      'Đắk Lắk',
    ],
    [
      'braces of a person as they are',
      { type: 'paragraph', text: '{code}' },
      { code: '{dueOn} {x}' },
      '{dueOn} {x}',
    ],
  ])('prints %s', (_what, block, fields, expected) => {
    expect(bodyOf(block, fields)).toBe(expected);
  });

  it('leaves out what waits for an empty field', () => {
    const block: TemplateBlock = { type: 'paragraph', when: 'cost', text: 'Chi phí: {cost}' };
    expect(bodyOf(block)).toBe('');
    expect(bodyOf(block, { cost: '30.000 đồng' })).toBe('Chi phí: 30.000 đồng');
  });

  it.each([
    ['a citation', {}, { fields: { ...facts.fields, code: 'Luật … (*)' } }, 1],
    ['a form', { form: { number: '02', source: 'Nghị định', verified: false } }, {}, 1],
    ['nothing', { form: { number: '02', source: 'Nghị định', verified: true } }, {}, 0],
  ])('explains the mark when %s is unverified', (_what, changes, other, notes) => {
    expect(composed(changes, other).notes).toHaveLength(notes);
  });

  it.each([
    ['an officer by his title', { by: 'officer', title: 'Người tiếp nhận' }, 'NGƯỜI TIẾP NHẬN'],
    ['somebody without a leader’s authority as that', { by: 'leader' }, 'NGƯỜI PHỤ TRÁCH'],
  ] as const)('is signed by %s', (_who, signature, line) => {
    const signatory = { name: 'Lê Thị Mẫu', capacity: { kind: 'officer' } } as const;
    expect(composed({ signature }, { signatory }).signature).toEqual({
      lines: [line],
      note: null,
      name: 'Lê Thị Mẫu',
    });
  });

  it('says so when the service issued it by itself', () => {
    expect(composed({}, { signatory: null }).signature).toEqual({
      lines: ['SỞ TÀI CHÍNH'],
      note: '(Hệ thống phát hành tự động)',
      name: '',
    });
  });

  it.each(['', 'năm', '-1'])('has no bar of "%s"', (count) => {
    const block: TemplateBlock = {
      ...{ type: 'bars', caption: 'Biểu đồ', of: 'counts', label: '–', amount: '{count}' },
    };
    expect(() => bodyOf(block, { counts: [{ count }] })).toThrow('bar');
  });

  it.each(['unknown', 'items', 'constructor'])('is not made with the text {%s}', (name) => {
    const block: TemplateBlock = { type: 'paragraph', text: `{${name}}` };
    expect(() => bodyOf(block)).toThrow('field');
  });
});
