import type { PasswordFault } from '@minhbach/identity';
import { text, type BilingualText } from '../boundary/text.js';

/** What somebody is told whose password is refused. */
export const passwordFaultTexts: Readonly<Record<PasswordFault, BilingualText>> = {
  'too-short': text('Mật khẩu phải có ít nhất 8 ký tự.', 'A password has at least 8 characters.'),
  'too-long': text('Mật khẩu dài quá 256 ký tự.', 'A password has at most 256 characters.'),
  common: text(
    'Mật khẩu này quá phổ biến, dễ bị đoán. Hãy chọn mật khẩu khác.',
    'This password is one of those that are tried first. Choose another.',
  ),
  'own-name': text(
    'Mật khẩu không được là tên đăng nhập, họ tên hoặc tên của hệ thống.',
    'A password may not be your login, your name or the name of the service.',
  ),
};
