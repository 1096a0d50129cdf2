import type { LetterFields } from './letter-field.js';
import { templateFaults } from './template-faults.js';

const fields: LetterFields = {
  code: { vi: 'Mã', sample: 'YC-1' },
  dueOn: { vi: 'Ngày đến hạn', sample: '23/10/2026', required: true },
  items: { vi: 'Danh mục', sample: [{ description: 'Một' }], required: true },
};

const good = {
  title: 'THÔNG BÁO',
  summary: 'Về yêu cầu {code}',
  body: [
    { type: 'paragraph', text: 'Đến hết ngày {dueOn}.' },
    { type: 'list', of: 'items', text: '{description}' },
  ],
  signature: { by: 'leader' },
  recipients: ['Như trên'],
};

const faultsOf = (template: unknown) =>
  templateFaults(template, fields).map(({ pointer, code }) => `${pointer} ${code}`);

const withBody = (...body: unknown[]) => ({ ...good, body: [...good.body, ...body] });

describe('the faults of a template', () => {
  it('are none when it says everything with fields that exist', () => {
    expect(faultsOf(good)).toEqual([]);
    const form = { number: '02', source: 'Nghị định số 13/2018/NĐ-CP', verified: false };
    expect(faultsOf({ ...good, form, addressee: '{code}' })).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], [' wrong-type']],
    ['a field that nobody knows', { ...good, number: '7' }, ['/number unknown-field']],
    ['a title of a wrong type', { ...good, title: 7 }, ['/title wrong-type']],
    ['no signature', { ...good, signature: undefined }, ['/signature missing']],
    ['a signer of no kind', { ...good, signature: { by: 'x' } }, ['/signature/by not-allowed']],
    ['a block of no kind', withBody({ type: 'picture' }), ['/body/2/type not-allowed']],
    ['a block without its text', withBody({ type: 'heading' }), ['/body/2/text missing']],
    [
      'a name that no field has',
      withBody({ type: 'paragraph', text: '{due} {code}' }),
      ['/body/2/text unknown-placeholder'],
    ],
    [
      'a list where a text is wanted',
      withBody({ type: 'paragraph', text: '{items}' }),
      ['/body/2/text unknown-placeholder'],
    ],
    [
      'a text where a list is wanted',
      withBody({ type: 'list', of: 'code', text: 'x' }),
      ['/body/2/of unknown-placeholder'],
    ],
    [
      'a name that the rows of the list do not have',
      withBody({ type: 'list', of: 'items', text: '{code}' }),
      ['/body/2/text unknown-placeholder'],
    ],
    [
      'a table with a column that the rows of the list do not have',
      withBody({
        ...{ type: 'table', caption: '{due}', of: 'items' },
        columns: [{ title: 'Mã', text: '{code}' }],
      }),
      ['/body/2/caption unknown-placeholder', '/body/2/columns/0/text unknown-placeholder'],
    ],
    [
      'a table without columns, its figures in the middle',
      withBody(
        { type: 'table', caption: 'x', of: 'items', columns: [] },
        {
          ...{ type: 'table', caption: 'x', of: 'items' },
          columns: [{ title: 'Mã', text: '{description}', align: 'center' }],
        },
      ),
      ['/body/2/columns missing', '/body/3/columns/0/align not-allowed'],
    ],
    [
      'bars of no list, and of what its rows do not have',
      withBody(
        { type: 'bars', caption: 'x', of: 'code', label: 'x', amount: '1' },
        { type: 'bars', caption: 'x', of: 'items', label: '{description}', amount: '{count}' },
      ),
      ['/body/3/amount unknown-placeholder', '/body/2/of unknown-placeholder'],
    ],
    [
      'a condition on nothing',
      withBody({ type: 'heading', text: 'x', when: 'cost' }),
      ['/body/2/when unknown-placeholder'],
    ],
    ['an open brace', { ...good, summary: '{code' }, ['/summary broken-placeholder']],
    ['a brace in a brace', { ...good, summary: '{{code}}' }, ['/summary broken-placeholder']],
    ['recipients too many', { ...good, recipients: Array(21).fill('x') }, ['/recipients too-many']],
    ['a title too long', { ...good, title: 'x'.repeat(501) }, ['/title too-long']],
    ['a title typed in parts', { ...good, title: 'BÁO'.normalize('NFD') }, ['/title not-nfc']],
    [
      'nothing of what the law wants said',
      { ...good, body: [{ type: 'paragraph', text: '{code}' }] },
      ['/body required-field-unused', '/body required-field-unused'],
    ],
  ])('name %s', (_what, template, faults) => {
    expect(faultsOf(template)).toEqual(faults);
  });

  it('are told all at once', () => {
    const template = {
      ...good,
      title: undefined,
      recipients: [7],
      body: [{ type: 'list', of: 'x', text: '{y' }],
    };
    expect(faultsOf(template).sort()).toEqual([
      '/body/0/of unknown-placeholder',
      '/body/0/text broken-placeholder',
      '/recipients/0 wrong-type',
      '/title missing',
    ]);
  });

  it('say in Vietnamese what to do instead', () => {
    const [fault] = templateFaults(withBody({ type: 'heading', text: '{due}' }), fields);
    expect(fault?.message.vi).toBe('Không có trường {due} ở đây; có thể dùng: {code}, {dueOn}.');
  });
});
