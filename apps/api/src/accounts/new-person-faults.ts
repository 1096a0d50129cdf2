import { loginIn } from '@minhbach/identity';
import { text } from '../boundary/text.js';
import type { Fault } from '../problems/problem.js';
import { datedFunction } from './dated-function.js';
import type { NewPersonDto } from './person.dto.js';

const messages = {
  login: text(
    'Tên đăng nhập gồm 3 đến 100 chữ cái không dấu, chữ số và các dấu . _ @ + -',
    'A login has 3 to 100 letters without marks, figures, and . _ @ + -',
  ),
  organisation: text(
    'Người của doanh nghiệp phải có mã số thuế và tên doanh nghiệp.',
    'Who acts for a business has its tax code and name.',
  ),
  noOrganisation: text(
    'Chỉ người của doanh nghiệp mới có doanh nghiệp.',
    'Only who acts for a business has one.',
  ),
  noFunctions: text(
    'Người của doanh nghiệp không có chức năng trong cơ quan.',
    'Who acts for a business has no function in an agency.',
  ),
  repeated: text('Một chức năng được ghi hai lần.', 'A function is there twice.'),
};

/** What is wrong with somebody who is to be let in, one thing beside another. */
export function faultsOf({ login, role, organisation, functions = [] }: NewPersonDto): Fault[] {
  const isOfBusiness = role === 'business';
  const groups = new Set(functions.map((given) => datedFunction(given).group));
  const faults: (readonly [boolean, Fault])[] = [
    [loginIn(login) === null, { pointer: '/login', code: 'wrong-format', message: messages.login }],
    [
      isOfBusiness && !organisation,
      { pointer: '/organisation', code: 'missing', message: messages.organisation },
    ],
    [
      !isOfBusiness && organisation !== undefined,
      { pointer: '/organisation', code: 'not-allowed', message: messages.noOrganisation },
    ],
    [
      isOfBusiness && functions.length > 0,
      { pointer: '/functions', code: 'not-allowed', message: messages.noFunctions },
    ],
    [
      groups.size < functions.length,
      { pointer: '/functions', code: 'repeated', message: messages.repeated },
    ],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}
