import { faultsOfName } from './file-name.js';

describe('the name of a file', () => {
  it.each<[string, string[]]>([
    ['Bảng giá đất 2026.xlsx', []],
    ['QĐ 15-2026.signed.PDF', []],
    ['ảnh (1).JPG', []],
    ['', ['name-empty']],
    ['   ', ['name-empty']],
    ['../../etc/passwd.txt', ['name-unsafe', 'name-reserved']],
    ['..\\..\\x.pdf', ['name-unsafe', 'name-reserved']],
    ['C:/x.pdf', ['name-unsafe']],
    ['a\0.pdf', ['name-unsafe']],
    ['a\r\nSet-Cookie: x.pdf', ['name-unsafe']],
    ['hoa-don\u202efdp.exe', ['name-unsafe', 'type-not-taken']],
    ['hoa-don\u202eexe.pdf', ['name-unsafe']],
    ['hoa\u200b-don.pdf', ['name-unsafe']],
    ['.htaccess', ['name-reserved', 'type-not-taken']],
    ['a.pdf ', ['name-reserved', 'type-not-taken']],
    ['CON.pdf', ['name-reserved']],
    ['giấy phép', ['type-not-taken']],
    ['bao-cao.pdf.exe', ['type-not-taken']],
    ['bao-cao.docm', ['type-not-taken']],
    [`${'ă'.repeat(150)}.pdf`, ['name-too-long']],
  ])('%j: %j', (name, expected) => {
    expect(faultsOfName(name)).toEqual(expected);
  });
});
