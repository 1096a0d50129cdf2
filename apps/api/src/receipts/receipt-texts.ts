import type { RequestView } from '@minhbach/requests';
import type { Language } from '../problems/problem.js';

type Delivery = RequestView['requestedDelivery'];

interface ReceiptTexts {
  readonly title: string;
  readonly code: string;
  readonly sent: string;
  readonly agency: string;
  readonly register: string;
  readonly delivery: string;
  readonly items: string;
  readonly next: string;
  readonly check: string;
  readonly expected: (simple: string, complex: string) => string;
  readonly notice: (day: string) => string;
  readonly answer: (day: string) => string;
  readonly receive: string;
  readonly letters: string;
  readonly page: string;
  readonly tracking: string;
  readonly keep: string;
  readonly qr: string;
  readonly deliveries: Readonly<Record<Delivery, string>>;
}

/** What the receipt says. */
export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = {
  vi: {
    title: 'Biên nhận gửi yêu cầu',
    code: 'Mã yêu cầu',
    sent: 'Gửi lúc',
    agency: 'Cơ quan cung cấp thông tin',
    register: 'Số trong Sổ theo dõi',
    delivery: 'Hình thức nhận kết quả',
    items: 'Thông tin đã yêu cầu',
    next: 'Việc tiếp theo',
    check:
      'Cơ quan kiểm tra yêu cầu, cấp Phiếu tiếp nhận; nếu chưa đầy đủ thì đề nghị bổ sung một lần.',
    expected: (simple, complex) =>
      `Nếu yêu cầu hợp lệ ngay ngày gửi, hạn trả lời là hết ${simple} (thông tin đơn giản, có sẵn) hoặc hết ${complex} (thông tin phức tạp).`,
    notice: (day) => `Cơ quan thông báo thời hạn giải quyết bằng văn bản chậm nhất là hết ${day}.`,
    answer: (day) => `Cơ quan trả lời chậm nhất là hết ${day}.`,
    receive: 'Bạn được báo khi có văn bản mới; văn bản nằm dưới đây và trong trang yêu cầu.',
    letters: 'Văn bản của cơ quan',
    page: 'xem, in',
    tracking: 'Tra cứu không cần đăng nhập',
    keep: 'Quét mã QR hoặc mở địa chỉ, rồi nhập 4 số cuối của mã số thuế.',
    qr: 'Mã QR dẫn đến trang tra cứu',
    deliveries: {
      portal: 'Tải về từ Cổng thông tin điện tử',
      code: 'Truy cập bằng mã truy cập một lần',
      email: 'Gửi qua thư điện tử',
      post: 'Gửi qua dịch vụ bưu chính',
      office: 'Nhận trực tiếp tại cơ quan',
    },
  },
  en: {
    title: 'Confirmation of a request',
    code: 'Code of the request',
    sent: 'Sent at',
    agency: 'Providing agency',
    register: 'Number in the tracking book',
    delivery: 'How the answer is delivered',
    items: 'Information asked for',
    next: 'What happens next',
    check: 'The agency checks the request and issues a receipt; what is missing is asked for once.',
    expected: (simple, complex) =>
      `If it is valid on the day of sending, the answer is due by the end of ${simple} (simple, available information) or of ${complex} (complex information).`,
    notice: (day) => `The agency tells the time limit in writing by the end of ${day}.`,
    answer: (day) => `The agency answers by the end of ${day}.`,
    receive: 'You are told of every letter; they are below and on the page of your request.',
    letters: 'Letters of the agency',
    page: 'read, print',
    tracking: 'Track it without signing in',
    keep: 'Scan the QR code or open the address, then enter the last 4 digits of the tax code.',
    qr: 'QR code of the tracking page',
    deliveries: {
      portal: 'Download from the portal',
      code: 'Opened with a one-time code',
      email: 'By e-mail',
      post: 'By post',
      office: 'At the office',
    },
  },
};
