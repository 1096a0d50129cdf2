import type { Question } from '../requests/submission.js';

/** What businesses ask the agencies of the demonstration, by the agency's code. */
export const demoQuestions = {
  vpubnd: [
    question(2, 'Quyết định ban hành bảng giá đất năm 2026', ['Toàn văn quyết định và phụ lục']),
    question(5, 'Danh mục thủ tục hành chính đã được cắt giảm', ['Quyết định công bố danh mục']),
    question(2, 'Chỉ thị về hỗ trợ doanh nghiệp nhỏ và vừa', ['Toàn văn chỉ thị']),
    question(6, 'Kết luận đối thoại doanh nghiệp quý III', [
      'Thông báo kết luận',
      'Phụ lục giao việc',
    ]),
    question(2, 'Quy chế phối hợp quản lý cụm công nghiệp', ['Toàn văn quy chế']),
    question(7, 'Lịch tiếp doanh nghiệp của lãnh đạo UBND tỉnh', ['Lịch tiếp sáu tháng cuối năm']),
    question(2, 'Văn bản về ưu đãi thuê đất ven biển', ['Quyết định ưu đãi', 'Tờ trình kèm theo']),
    question(5, 'Biên bản họp về bến xe phía Nam', ['Biên bản họp ngày 12/8']),
    question(2, 'Nghị quyết về hỗ trợ lãi suất vay vốn', ['Toàn văn nghị quyết']),
    question(6, 'Kế hoạch cải cách hành chính năm 2026', ['Kế hoạch', 'Phân công thực hiện']),
    question(2, 'Quyết định về đơn giá bồi thường cây trồng', ['Toàn văn quyết định và phụ lục']),
    question(5, 'Báo cáo tình hình đầu tư chín tháng', ['Báo cáo', 'Biểu số liệu kèm theo']),
    question(2, 'Quy định quản lý hoạt động khai thác cát sông', ['Toàn văn quy định']),
    question(7, 'Danh sách đầu mối hỗ trợ doanh nghiệp', ['Danh sách kèm số điện thoại công vụ']),
  ],
  stc: [
    question(3, 'Dự toán chi đầu tư công quý IV', ['Dự toán được duyệt', 'Tình hình giải ngân']),
    question(4, 'Kế hoạch lựa chọn nhà thầu cấp nước xã đảo', ['Kế hoạch lựa chọn nhà thầu']),
    question(3, 'Quyết toán ngân sách tỉnh năm 2025', [
      'Báo cáo quyết toán',
      'Thuyết minh quyết toán',
    ]),
    question(1, 'Danh mục dự án kêu gọi đầu tư ngoài ngân sách', ['Danh mục đang có hiệu lực']),
    question(4, 'Kết quả mở thầu đường tránh quốc lộ 60', ['Biên bản mở thầu']),
  ],
  sxd: [
    question(1, 'Quy hoạch phân khu khu công nghiệp Cổ Chiên', [
      'Bản đồ sử dụng đất',
      'Thuyết minh',
    ]),
    question(1, 'Chỉ giới xây dựng tuyến đường vành đai', ['Trích lục chỉ giới', 'Hồ sơ cắm mốc']),
    question(1, 'Hạ tầng thoát nước khu dân cư phía Đông', ['Bản vẽ hiện trạng']),
    question(1, 'Quy hoạch bến thủy nội địa đến năm 2030', ['Danh mục bến', 'Bản đồ vị trí']),
  ],
  thuetinh: [
    question(8, 'Hướng dẫn khấu trừ thuế khi mua nông sản', ['Văn bản hướng dẫn']),
    question(8, 'Hoàn thuế giá trị gia tăng hàng thủy sản xuất khẩu', [
      'Công văn trả lời trước đây',
    ]),
    question(8, 'Mức thuế khoán theo ngành nghề năm 2026', ['Bảng mức khoán đang áp dụng']),
  ],
} as const satisfies Readonly<Record<string, readonly Question[]>>;

export type DemoAgency = keyof typeof demoQuestions;

function question(subject: number, title: string, items: readonly string[]): Question {
  return { subject, title: `${title} (mẫu)`, items };
}
