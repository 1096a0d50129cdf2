import { text, type BilingualText } from '../boundary/text.js';

/** What somebody is told about how he signs in. */
export const accountProblemTexts: Readonly<Record<string, BilingualText>> = {
  'second-factor-missing': text(
    'Cần thiết lập xác thực hai bước trước khi làm việc khác.',
    'Set up your second factor first.',
  ),
  'second-factor-needed': text(
    'Nhập mã trong ứng dụng xác thực hoặc một mã dự phòng.',
    'Enter the code of your authenticator app, or a recovery code.',
  ),
  'second-factor-off': text(
    'Tài khoản chưa bật xác thực hai bước.',
    'Your account has no second factor.',
  ),
  'second-factor-on': text(
    'Tài khoản đã bật xác thực hai bước.',
    'Your account has a second factor already.',
  ),
  'second-factor-required': text(
    'Tài khoản của cán bộ phải có xác thực hai bước; chỉ có thể đổi, không tắt được.',
    'Accounts of staff must have a second factor; it cannot be taken away.',
  ),
  'second-factor-unavailable': text(
    'Dịch vụ chưa có khóa để giữ bí mật xác thực (FACTOR_KEY); hãy báo quản trị viên.',
    'The service has no key to keep secrets with (FACTOR_KEY); tell the administrator.',
  ),
  'wrong-code': text('Mã không đúng hoặc đã được dùng.', 'The code is wrong or was used before.'),
  'wrong-password': text('Mật khẩu không đúng.', 'This is not your password.'),
};
