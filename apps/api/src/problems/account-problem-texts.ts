import { text, type BilingualText } from '../boundary/text.js';

/** What somebody is told about how he signs in. */
export const accountProblemTexts: Readonly<Record<string, BilingualText>> = {
  'account-blocked': text(
    'Tài khoản đang bị khóa; hãy mở khóa trước.',
    'The account is blocked; unblock it first.',
  ),
  'function-by-mandate': text(
    'Chức năng này có theo văn bản ủy quyền; hãy thu hồi ủy quyền.',
    'A mandate gives this function; end the mandate.',
  ),
  'function-held': text(
    'Người này đã có chức năng đó trong thời gian này.',
    'The person has this function then already.',
  ),
  'function-in-past': text(
    'Không thể thay đổi chức năng cho những ngày đã qua.',
    'What is past is not changed.',
  ),
  'function-not-held': text(
    'Người này không có chức năng đó trong thời gian này.',
    'The person does not have this function then.',
  ),
  'identity-address-taken': text(
    'Đã có tài khoản dùng địa chỉ thư điện tử này. Hãy đăng nhập vào tài khoản đó rồi liên kết tài khoản định danh.',
    'There is an account with your address. Sign in to it and link your identity there.',
  ),
  'identity-linked-already': text(
    'Tài khoản của bạn đã liên kết với một tài khoản định danh.',
    'Your account is linked to an identity of this provider already.',
  ),
  'identity-provider-unreachable': text(
    'Chưa kết nối được với hệ thống định danh. Hãy thử lại sau hoặc đăng nhập bằng mật khẩu.',
    'The identity provider cannot be reached or used. Try again later, or sign in with your password.',
  ),
  'identity-refused': text(
    'Kết quả định danh không hợp lệ hoặc đã quá thời gian. Hãy đăng nhập lại từ đầu.',
    'This is no good answer of the identity provider, or it took too long; begin anew.',
  ),
  'identity-taken': text(
    'Tài khoản định danh này đã được liên kết với một tài khoản khác.',
    'This identity is linked to another account.',
  ),
  'identity-unknown': text(
    'Tài khoản định danh này chưa được liên kết. Hãy đăng nhập bằng cách khác, rồi liên kết ở mục Tài khoản của tôi.',
    'No account is linked to this identity. Sign in in another way and link it under your account.',
  ),
  'last-administrator': text(
    'Đây là quản trị viên duy nhất còn đăng nhập được; hãy thêm một quản trị viên khác trước.',
    'Nobody else could run the service; let another administrator in first.',
  ),
  'last-way-in': text(
    'Đây là cách đăng nhập duy nhất của bạn. Hãy đặt mật khẩu trước.',
    'You could not sign in any more: set a password first.',
  ),
  'login-taken': text(
    'Tên đăng nhập này đã có người dùng.',
    'There is an account with this login already.',
  ),
  'own-account': text(
    'Không thể tự làm việc này cho tài khoản của chính mình; hãy nhờ một quản trị viên khác.',
    'Not for your own account; ask another administrator.',
  ),
  'proof-needed': text(
    'Để ký, duyệt hoặc đổi cách đăng nhập, cần xác nhận lại đúng là bạn.',
    'Show once more that it is you before you sign, or change how you sign in.',
  ),
  'role-of-business': text(
    'Người của doanh nghiệp không có vai trò hay chức năng trong cơ quan, và ngược lại.',
    'Who acts for a business has no role or function in agencies, and nobody else becomes one of them.',
  ),
  'passkey-invalid': text(
    'Khóa truy cập không dùng được ở đây hoặc đã quá thời gian. Hãy thử lại.',
    'This is no passkey for this site, or it took too long. Try again.',
  ),
  'passkey-known': text('Khóa truy cập này đã được lưu.', 'This passkey is known already.'),
  'too-many-passkeys': text(
    'Đã có mười khóa truy cập; hãy xóa bớt.',
    'You have ten passkeys; remove one first.',
  ),
  'password-code-invalid': text(
    'Mã không đúng, đã được dùng hoặc đã hết hạn. Hãy đề nghị quản trị viên cấp mã mới.',
    'The code is wrong, was used before, or is too old. Ask the administrator for a new one.',
  ),
  'registration-code-invalid': text(
    'Mã không đúng, đã được dùng hoặc đã hết hạn. Hãy đăng ký lại để nhận mã mới.',
    'The code is wrong, was used before, or is too old. Register again to get a new one.',
  ),
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
  'too-many-asked': text(
    'Đã có quá nhiều đề nghị; vui lòng thử lại sau một giờ.',
    'Asked for too often; try again in an hour.',
  ),
  'too-many-submitted': text(
    'Bạn hoặc doanh nghiệp đã gửi quá nhiều yêu cầu trong một giờ; vui lòng gửi tiếp sau.',
    'You or your business sent too many requests within an hour; please send the others later.',
  ),
  'wrong-code': text('Mã không đúng hoặc đã được dùng.', 'The code is wrong or was used before.'),
  'wrong-password': text('Mật khẩu không đúng.', 'This is not your password.'),
};
