import type { AgencyFunctionCode } from '@minhbach/agencies';

type Row = readonly [
  number: number,
  nameVi: string,
  nameEn: string,
  leads: readonly AgencyFunctionCode[],
  proxyVi: string,
  proxyEn: string,
];

/**
 * The twelve indicators in the words of the plan (II.2), their leads ("đơn vị phối hợp chính"), and what is followed
 * in the province as "chỉ tiêu theo dõi nội bộ".
 */
export const componentRows: readonly Row[] = [
  [
    1,
    'Tiếp cận tài liệu quy hoạch',
    'Access to planning documents',
    ['planning-investment', 'construction'],
    'Tỷ lệ danh mục quy hoạch, kế hoạch đã công khai; số ngày từ khi phê duyệt đến khi đăng',
    'Share of the catalogue of plans that is published; days from approval to publication',
  ],
  [
    2,
    'Tiếp cận tài liệu pháp lý',
    'Access to legal documents',
    ['pc-office'],
    'Số ngày làm việc từ khi ban hành đến khi đăng Công báo và Cổng thông tin điện tử; số văn bản còn thiếu',
    'Working days from issue to the gazette and the portal; texts that are missing',
  ],
  [
    3,
    'Các tài liệu về ngân sách đủ chi tiết để doanh nghiệp sử dụng cho hoạt động kinh doanh',
    'Budget documents are detailed enough for business use',
    ['finance'],
    'Tỷ lệ nội dung công khai ngân sách đã thực hiện; mức độ chi tiết',
    'Share of the budget items that are disclosed; their detail',
  ],
  [
    4,
    'Thông tin mời thầu được công khai',
    'Bid notices are public',
    ['planning-investment'],
    'Tỷ lệ thông báo mời thầu đã công khai; số ngày làm việc đến khi đăng',
    'Share of bid notices that are published; working days until then',
  ],
  [
    5,
    'Tỷ lệ doanh nghiệp nhận được thông tin, văn bản sau khi đề nghị cơ quan nhà nước của tỉnh cung cấp',
    'Share of firms that received information or documents after asking provincial agencies',
    ['pc-office'],
    'Tỷ lệ yêu cầu được cung cấp thông tin, tính từ sự kiện của từng yêu cầu',
    'Share of requests that were answered, counted from the events of each request',
  ],
  [
    6,
    'Số ngày để nhận được thông tin, văn bản sau khi đã đề nghị cung cấp',
    'Days until information or documents are received after asking',
    ['pc-office'],
    'Số ngày từ khi gửi yêu cầu đến khi nhận được, tính từ sự kiện của từng yêu cầu',
    'Days from sending a request to receiving the answer, counted from the events of each request',
  ],
  [
    7,
    'Cần có “mối quan hệ” để có được các tài liệu của tỉnh',
    '“Relationships” are needed to get provincial documents',
    ['pc-office'],
    'Tỷ lệ doanh nghiệp trả lời “cần” trong khảo sát sau khi nhận kết quả; chênh lệch kết quả giữa các nhóm người yêu cầu',
    'Share of firms that say so in the survey after an answer; spread of answers between kinds of requesters',
  ],
  [
    8,
    '“Thỏa thuận” khoản thuế phải nộp với cán bộ thuế là công việc quan trọng',
    'Negotiating taxes with tax officers is an essential part of doing business',
    ['tax'],
    'Số văn bản, tài liệu về thuế đã đăng; khảo sát; phản ánh, kiến nghị',
    'Tax texts that are published; survey; complaints',
  ],
  [
    9,
    'Dự liệu được việc thực thi của tỉnh đối với quy định pháp luật của Trung ương',
    'Predictability of how the province implements central rules',
    ['justice'],
    'Số ngày từ khi văn bản của Trung ương có hiệu lực đến khi có văn bản của tỉnh; số văn bản đã cập nhật vào Cơ sở dữ liệu quốc gia về pháp luật',
    'Days from a central text’s effective date to the provincial one; texts in the national legal database',
  ],
  [
    10,
    'Hiệp hội Doanh nghiệp có vai trò quan trọng trong việc xây dựng chính sách, quy định của tỉnh',
    'The business association has a say in provincial policies and rules',
    ['business-association'],
    'Số lần lấy ý kiến Hiệp hội; tỷ lệ ý kiến được tiếp thu',
    'Consultations of the association; share of its comments that were taken up',
  ],
  [
    11,
    'Điểm số về độ mở và chất lượng trang web của tỉnh',
    'Openness and quality of the provincial website',
    ['transparency'],
    'Kết quả tự kiểm tra theo bảng tiêu chí; số nội dung quá hạn cập nhật; thời gian hoạt động',
    'Result of the checklist; items that are out of date; uptime',
  ],
  [
    12,
    'Tỷ lệ doanh nghiệp truy cập vào website của tỉnh',
    'Share of firms that visit the provincial website',
    ['transparency'],
    'Số lượt truy cập Cổng thông tin điện tử và chuyên mục doanh nghiệp; không phải tỷ lệ doanh nghiệp',
    'Visits to the portal and its business section; not a share of firms',
  ],
];
