import type { LetterFields } from './letter-field.js';
import type { TemplateKind } from './letter-template.js';

const ofRequest: LetterFields = {
  requestCode: { vi: 'Mã yêu cầu', sample: 'YC-2026-000437' },
  requestTitle: { vi: 'Tên thông tin yêu cầu', sample: 'Quyết định về giá đất' },
  submittedOn: { vi: 'Ngày gửi yêu cầu', sample: '02/10/2026' },
  requesterName: { vi: 'Người yêu cầu', sample: 'Công ty TNHH Cửu Long (mẫu)' },
  agencyName: { vi: 'Cơ quan cung cấp thông tin', sample: 'Sở Tài chính tỉnh Vĩnh Long' },
  lawName: {
    vi: 'Tên luật áp dụng theo ngày nhận',
    sample: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)',
  },
  appealBasis: {
    vi: 'Căn cứ quyền khiếu nại, khởi kiện',
    sample: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)',
  },
};

const items: LetterFields = {
  items: {
    vi: 'Danh mục thông tin yêu cầu',
    sample: [
      { description: 'Quyết định ban hành bảng giá đất năm 2026' },
      { description: 'Danh mục dự án đầu tư công khởi công năm 2026' },
    ],
    required: true,
  },
};

const answers: LetterFields = {
  answers: {
    vi: 'Kết quả giải quyết từng nội dung',
    sample: [
      {
        description: 'Quyết định ban hành bảng giá đất năm 2026',
        result: 'cung cấp toàn bộ. Gửi kèm văn bản.',
      },
      {
        description: 'Danh mục dự án đầu tư công khởi công năm 2026',
        result: 'từ chối cung cấp. Thông tin đã được công khai (*).',
      },
    ],
    required: true,
  },
};

const contact: LetterFields = {
  ...items,
  agencyName: { vi: 'Cơ quan được yêu cầu', sample: 'Sở Tài chính tỉnh Vĩnh Long', required: true },
  requestCode: { vi: 'Mã yêu cầu', sample: 'YC-2026-000437' },
  lawName: {
    vi: 'Tên luật áp dụng theo ngày nhận',
    sample: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)',
  },
  name: { vi: 'Họ và tên', sample: 'Nguyễn Thị Mẫu', required: true },
  idNumber: { vi: 'Số CCCD, số định danh cá nhân hoặc hộ chiếu', sample: '084099000001' },
  address: { vi: 'Địa chỉ', sample: 'Số 1, đường Mẫu, phường Mẫu', required: true },
  phone: { vi: 'Điện thoại', sample: '' },
  email: { vi: 'Thư điện tử', sample: 'mau@example.vn' },
  purpose: { vi: 'Mục đích', sample: 'Lập phương án sản xuất, kinh doanh' },
  deliveryName: { vi: 'Hình thức nhận', sample: 'Tải về từ Cổng thông tin điện tử' },
};

/** What each template may name, with the sample that its preview shows. */
export const letterFields: Readonly<Record<TemplateKind, LetterFields>> = {
  receipt: {
    ...ofRequest,
    ...items,
    registerSymbol: { vi: 'Số vào Sổ theo dõi', sample: '12/2026', required: true },
    channelName: { vi: 'Cách thức gửi', sample: 'qua mạng điện tử' },
    deliveryName: { vi: 'Hình thức nhận', sample: 'Tải về từ Cổng thông tin điện tử' },
  },
  'supplement-request': {
    ...ofRequest,
    points: {
      vi: 'Nội dung cần bổ sung, làm rõ',
      sample: [{ text: 'Ghi rõ năm ban hành của văn bản' }, { text: 'Bổ sung số CCCD' }],
      required: true,
    },
    lapseOn: { vi: 'Ngày cuối chờ bổ sung', sample: '26/10/2026', required: true },
  },
  'clarification-request': {
    ...ofRequest,
    points: {
      vi: 'Nội dung cần làm rõ',
      sample: [{ text: 'Bảng giá đất áp dụng cho địa bàn nào' }],
      required: true,
    },
    answerBy: { vi: 'Hạn trả lời', sample: '12/10/2026', required: true },
  },
  guidance: {
    ...ofRequest,
    ground: {
      vi: 'Lý do không thuộc trách nhiệm cung cấp',
      sample: 'Thông tin không thuộc trách nhiệm cung cấp của cơ quan (*)',
      required: true,
    },
    advice: {
      vi: 'Hướng dẫn gửi đến cơ quan có trách nhiệm',
      sample: 'Đề nghị gửi yêu cầu đến Sở Xây dựng tỉnh Vĩnh Long.',
      required: true,
    },
  },
  'limit-notice': {
    ...ofRequest,
    dueOn: { vi: 'Ngày đến hạn', sample: '23/10/2026', required: true },
    place: { vi: 'Địa điểm cung cấp', sample: 'Trụ sở cơ quan' },
    provisionForm: { vi: 'Hình thức cung cấp', sample: 'Văn bản điện tử' },
    cost: { vi: 'Chi phí thực tế, cách thanh toán', sample: '30.000 đồng, chuyển khoản' },
  },
  'cost-notice': {
    ...ofRequest,
    costs: {
      vi: 'Các khoản chi phí thực tế',
      sample: [
        { text: 'In, sao, chụp đen trắng khổ A4: 120 trang × 3.000 đồng = 360.000 đồng' },
        { text: 'In, sao, chụp màu khổ A4: 2 trang × 18.000 đồng = 36.000 đồng' },
      ],
      required: true,
    },
    total: { vi: 'Tổng số tiền', sample: '396.000 đồng', required: true },
    payBy: { vi: 'Ngày cuối để thanh toán', sample: '19/10/2026', required: true },
    ground: {
      vi: 'Lý do từ chối khi không thanh toán',
      sample: 'Người yêu cầu không thanh toán chi phí thực tế (*)',
    },
  },
  'resolution-slip': {
    ...ofRequest,
    ...answers,
    deliveryName: { vi: 'Hình thức nhận', sample: 'Tải về từ Cổng thông tin điện tử' },
    againBasis: {
      vi: 'Căn cứ yêu cầu cung cấp lại thông tin',
      sample: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)',
    },
  },
  'extension-notice': {
    ...ofRequest,
    reason: { vi: 'Lý do gia hạn', sample: 'Cần thu thập hồ sơ tại nhiều đơn vị', required: true },
    previousDueOn: { vi: 'Ngày đến hạn cũ', sample: '23/10/2026', required: true },
    newDueOn: { vi: 'Ngày đến hạn mới', sample: '09/11/2026', required: true },
    basis: {
      vi: 'Căn cứ gia hạn',
      sample: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)',
    },
  },
  'refusal-notice': {
    ...ofRequest,
    answers: {
      vi: 'Lý do từ chối từng nội dung',
      sample: [
        {
          description: 'Danh mục dự án đầu tư công khởi công năm 2026',
          result: 'từ chối cung cấp. Thông tin đã được công khai (*).',
        },
      ],
      required: true,
    },
    refusalBasis: {
      vi: 'Căn cứ từ chối',
      sample: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)',
      required: true,
    },
  },
  'complaint-notice': {
    ...ofRequest,
    filedOn: { vi: 'Ngày khiếu nại', sample: '26/10/2026', required: true },
    decideBy: { vi: 'Ngày cuối giải quyết khiếu nại', sample: '25/11/2026', required: true },
    reason: { vi: 'Lý do không thụ lý', sample: '', required: true },
  },
  'complaint-decision': {
    ...ofRequest,
    filedOn: { vi: 'Ngày khiếu nại', sample: '26/10/2026', required: true },
    result: {
      vi: 'Kết luận',
      sample: 'Khiếu nại đúng, yêu cầu được giải quyết lại',
      required: true,
    },
    reasons: {
      vi: 'Nhận định',
      sample: 'Thông tin không thuộc bí mật nhà nước.',
      required: true,
    },
  },
  apology: {
    ...ofRequest,
    dueOn: { vi: 'Ngày hẹn trả kết quả', sample: '23/10/2026', required: true },
    appointmentOn: { vi: 'Ngày hẹn lại', sample: '28/10/2026', required: true },
  },
  report: {
    issuerName: {
      vi: 'Cơ quan báo cáo',
      sample: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
      required: true,
    },
    periodName: { vi: 'Kỳ báo cáo', sample: 'tháng 9 năm 2026', required: true },
    results: { vi: 'Kết quả thực hiện', sample: 'Đã công khai 12 danh mục.', required: true },
    figures: {
      vi: 'Số liệu của kỳ báo cáo',
      sample: [
        { name: 'Yêu cầu được tính trong kỳ', value: '14', n: '' },
        { name: 'Nhận được thông tin (CS 5)', value: '8/14 (57,1%)', n: '14' },
      ],
    },
    standings: {
      vi: 'Số yêu cầu theo tình trạng thời hạn',
      sample: [
        { name: 'Trước hạn', count: '5' },
        { name: 'Trễ hạn', count: '4' },
      ],
    },
    figuresSource: {
      vi: 'Nguồn, thời điểm và định nghĩa của số liệu',
      sample: 'Nguồn: hệ thống tính từ các yêu cầu cung cấp thông tin, đến hết ngày 05/10/2026.',
    },
    difficulties: { vi: 'Khó khăn, vướng mắc', sample: 'Không có.', required: true },
    proposals: { vi: 'Đề xuất, kiến nghị', sample: 'Bổ sung nhân lực.', required: true },
    replaces: { vi: 'Báo cáo được thay thế', sample: '05/BC-STC' },
    months: {
      vi: 'Báo cáo tháng trong kỳ',
      sample: [{ monthName: 'tháng 8 năm 2026', state: 'số 04/BC-STC' }],
    },
    parts: {
      vi: 'Tình hình gửi báo cáo của các phòng',
      sample: [{ unitName: 'Phòng Chuyển đổi số', state: 'đã báo cáo đúng hạn' }],
      required: true,
    },
  },
  'request-form': contact,
  'organisation-request-form': {
    ...contact,
    organisationName: {
      vi: 'Tên tổ chức, doanh nghiệp',
      sample: 'Công ty TNHH Cửu Long (mẫu)',
      required: true,
    },
    taxCode: { vi: 'Mã số thuế', sample: '9900000011' },
  },
  'consent-form': {
    ...items,
    requestCode: { vi: 'Mã yêu cầu', sample: 'YC-2026-000437' },
    agencyName: { vi: 'Cơ quan cung cấp', sample: 'Sở Tài chính tỉnh Vĩnh Long', required: true },
    requesterName: { vi: 'Người yêu cầu', sample: 'Công ty TNHH Cửu Long (mẫu)' },
  },
};
