import { dispositionOf } from './attachment-reply.js';

describe('the name under which a file is saved', () => {
  it.each([
    ['a.pdf', `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`],
    [
      'Quyết định (số 1).pdf',
      `attachment; filename="Quyet dinh (so 1).pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20%28s%E1%BB%91%201%29.pdf`,
    ],
    ['a";x=".pdf', `attachment; filename="a__x__.pdf"; filename*=UTF-8''a%22%3Bx%3D%22.pdf`],
    ["l'a*.txt", `attachment; filename="l_a_.txt"; filename*=UTF-8''l%27a%2A.txt`],
  ])('%s', (name, expected) => {
    expect(dispositionOf(name)).toBe(expected);
  });
});
