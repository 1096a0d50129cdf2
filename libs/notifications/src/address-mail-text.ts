import { mailText, type MailText } from './mail-text.js';

/** Where whoever reads the mail goes on: an address, or null when nobody said where the service is reached. */
type Link = string | null;

interface CodeMail {
  readonly code: string;
  readonly link: Link;
}

/**
 * Mails to addresses. They repeat nothing that a stranger has typed but figures, for otherwise he could have us send words of
 * his to anybody.
 */
export function registrationCodeMail(
  { code, link }: CodeMail,
  taxCode: string,
  hours: number,
): MailText {
  const asked = `Địa chỉ thư điện tử này vừa được dùng để đăng ký tài khoản cho doanh nghiệp có mã số thuế ${taxCode} trên hệ thống Minh Bạch.`;
  const how = `Để xác nhận địa chỉ và đặt mật khẩu, hãy mở liên kết dưới đây. Liên kết dùng được một lần, trong ${String(hours)} giờ kể từ lúc đăng ký.`;
  return mailText('Xác nhận đăng ký tài khoản doanh nghiệp', 'Confirm your registration.', [
    { text: asked },
    way(how, code, link, 'Xác nhận đăng ký (confirm)'),
    { text: `Nếu không phải ông/bà đăng ký, xin bỏ qua thư này: chưa có tài khoản nào được tạo.` },
  ]);
}

/** To whoever registers again, or whose address somebody else has given. */
export function accountExistsMail(link: Link): MailText {
  return mailText('Địa chỉ này đã có tài khoản', 'You have an account already.', [
    {
      text: 'Địa chỉ thư điện tử này vừa được dùng để đăng ký, nhưng đã có tài khoản trên hệ thống Minh Bạch. Không cần đăng ký lại: hãy đăng nhập với tên đăng nhập là địa chỉ này.',
      ...(link !== null && { link, label: 'Đăng nhập (sign in)' }),
    },
    {
      text: 'Nếu quên mật khẩu, hãy chọn “Quên mật khẩu” ở trang đăng nhập, hoặc liên hệ quản trị viên.',
    },
  ]);
}

/** To somebody who has forgotten his password. */
export function passwordCodeMail({ code, link }: CodeMail, minutes: number): MailText {
  const how = `Có đề nghị đặt lại mật khẩu cho tài khoản dùng địa chỉ thư điện tử này. Để đặt mật khẩu mới, hãy mở liên kết dưới đây. Liên kết dùng được một lần, trong ${String(minutes)} phút.`;
  return mailText('Đặt lại mật khẩu', 'Set a new password.', [
    way(how, code, link, 'Đặt mật khẩu (set your password)'),
    {
      text: 'Nếu không phải ông/bà đề nghị, xin bỏ qua thư này: mật khẩu hiện tại vẫn dùng được.',
    },
  ]);
}

/** To whoever waited for the agreement of his business. */
export function joiningMail(isAgreed: boolean, link: Link): MailText {
  return isAgreed
    ? mailText('Tài khoản đã được mở', 'Your account is open.', [
        {
          text: 'Doanh nghiệp đã đồng ý để ông/bà sử dụng hệ thống Minh Bạch thay mặt doanh nghiệp. Hãy đăng nhập với tên đăng nhập là địa chỉ này và mật khẩu đã đặt.',
          ...(link !== null && { link, label: 'Đăng nhập (sign in)' }),
        },
      ])
    : mailText('Đăng ký không được đồng ý', 'Your registration was declined.', [
        {
          text: 'Người quản lý tài khoản của doanh nghiệp (hoặc quản trị viên) không đồng ý với đăng ký của ông/bà trên hệ thống Minh Bạch. Dữ liệu đăng ký sẽ được xóa sau 7 ngày.',
        },
      ]);
}

/** With a link, or where nobody said where the service is reached, with the code to be typed in. */
function way(how: string, code: string, link: Link, label: string) {
  return link === null
    ? {
        text: `${how.replace('mở liên kết dưới đây. Liên kết', 'nhập mã dưới đây trên hệ thống. Mã')}\n${code}`,
      }
    : { text: how, link, label };
}
