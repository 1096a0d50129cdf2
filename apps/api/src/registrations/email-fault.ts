import { emailLoginIn } from '@minhbach/identity';
import { text } from '../boundary/text.js';
import { invalid } from '../problems/problem.js';

const message = text(
  'Không phải địa chỉ thư điện tử dùng được: chỉ gồm chữ cái không dấu, chữ số và các dấu . _ + - @.',
  'This is no address that can be used: letters without marks, figures, and . _ + - @ only.',
);

/** An address of mail as it is kept, or the fault of one that is none thrown. */
export function emailOf(text: string): string {
  const email = emailLoginIn(text);
  if (email === null) throw invalid([{ pointer: '/email', code: 'wrong-format', message }]);
  return email;
}
