/** What one record of the history means to people. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
  /** Only when the same step reached this element. */
  readonly onlyIf?: string;
}

/** By kind of record, intent and element; what is not here is of no interest to the parties. */
export const sentences: Readonly<Record<string, readonly Sentence[]>> = {
  'element/activated/submitted': [
    { vi: 'Người yêu cầu gửi yêu cầu.', en: 'The requester sent the request.' },
  ],
  'job/completed/open-part': [
    {
      vi: 'Người yêu cầu gửi yêu cầu cùng lúc đến nhiều cơ quan.',
      en: 'The requester sent the request to several agencies at once.',
    },
  ],
  'user-task/completed/register': [
    { vi: 'Bộ phận tiếp nhận tiếp nhận yêu cầu.', en: 'Reception received the request.' },
  ],
  'user-task/completed/check-competence': [
    {
      vi: 'Thông tin không thuộc trách nhiệm cung cấp của cơ quan.',
      en: 'The agency is not responsible for the information.',
      onlyIf: 'guide',
    },
    {
      vi: 'Thông tin thuộc trách nhiệm cung cấp của cơ quan.',
      en: 'The agency is responsible for the information.',
    },
  ],
  'user-task/completed/check-completeness': [
    {
      vi: 'Yêu cầu chưa đầy đủ, cần bổ sung.',
      en: 'The request is incomplete and must be supplemented.',
      onlyIf: 'ask-supplement',
    },
    { vi: 'Yêu cầu hợp lệ.', en: 'The request is valid.' },
  ],
  'user-task/completed/supplement': [
    { vi: 'Người yêu cầu bổ sung, làm rõ.', en: 'The requester supplemented the request.' },
  ],
  'element/triggered/clarification-asked': [
    {
      vi: 'Đề nghị người yêu cầu làm rõ; thời hạn vẫn tính.',
      en: 'The requester was asked for a clarification; the time limit runs on.',
    },
  ],
  'user-task/completed/clarify': [
    { vi: 'Người yêu cầu làm rõ nội dung được hỏi.', en: 'The requester answered the question.' },
  ],
  'job/completed/end-clarification': [
    { vi: 'Kết thúc chờ làm rõ.', en: 'The agency no longer waits for a clarification.' },
  ],
  'job/completed/remind-supplement': [
    { vi: 'Nhắc người yêu cầu bổ sung.', en: 'The requester was reminded of the supplement.' },
  ],
  'job/completed/lapse': [
    { vi: 'Yêu cầu hết hiệu lực do không bổ sung.', en: 'The request lapsed without supplement.' },
  ],
  'job/completed/open-follow-up': [
    {
      vi: 'Yêu cầu được lập tiếp theo một yêu cầu trước.',
      en: 'The request goes on from an earlier one.',
    },
  ],
  'element/activated/forwarded': [
    {
      vi: 'Chuyển yêu cầu đến cơ quan có trách nhiệm.',
      en: 'The request was forwarded to the agency that is responsible.',
    },
  ],
  'job/completed/merge': [
    {
      vi: 'Yêu cầu được gộp vào yêu cầu đang giải quyết.',
      en: 'The request was merged into one that is open.',
    },
  ],
  'job/completed/start-clock': [
    { vi: 'Bắt đầu tính thời hạn.', en: 'The time limit began to run.' },
  ],
  'user-task/completed/classify': [
    { vi: 'Phân loại yêu cầu, phân công xử lý.', en: 'The request was classified and assigned.' },
  ],
  'user-task/completed/handle': [
    { vi: 'Đã thu thập, kiểm tra thông tin.', en: 'The information was collected and checked.' },
  ],
  'element/triggered/opinions-asked': [
    { vi: 'Lấy ý kiến phối hợp của cơ quan khác.', en: 'Other agencies were asked for opinions.' },
  ],
  'job/completed/report-opinions': [
    { vi: 'Đã nhận đủ ý kiến phối hợp.', en: 'All opinions were received.' },
  ],
  'element/triggered/consent-asked': [
    { vi: 'Xin ý kiến đồng ý của bên thứ ba.', en: 'The consent of a third party was asked for.' },
  ],
  'user-task/completed/record-consent': [
    { vi: 'Ghi nhận ý kiến của bên thứ ba.', en: "The third party's answer was recorded." },
  ],
  'job/completed/check-links': [
    {
      vi: 'Đường dẫn đến thông tin đã công khai không truy cập được.',
      en: 'The address of what is public already does not work.',
      onlyIf: 'handle',
    },
  ],
  'job/completed/quote-costs': [
    { vi: 'Thông báo chi phí thực tế.', en: 'The actual costs were quoted.' },
  ],
  'user-task/completed/record-payment': [
    { vi: 'Đã thanh toán chi phí thực tế.', en: 'The actual costs were paid.' },
  ],
  'job/completed/lapse-payment': [
    {
      vi: 'Hết thời hạn thanh toán mà chưa nhận được chi phí thực tế.',
      en: 'The actual costs were not paid within their term.',
    },
  ],
  'user-task/completed/draft-answer': [
    { vi: 'Dự thảo trả lời, trình ký.', en: 'An answer was drafted and submitted for signature.' },
  ],
  'user-task/completed/revise-answer': [
    { vi: 'Chỉnh sửa dự thảo, trình ký lại.', en: 'The draft was revised and submitted again.' },
  ],
  'user-task/completed/sign': [
    {
      vi: 'Lãnh đạo trả lại dự thảo để chỉnh sửa.',
      en: 'The draft was returned for revision.',
      onlyIf: 'revise-answer',
    },
    { vi: 'Lãnh đạo ký trả lời.', en: 'The answer was signed.' },
  ],
  'user-task/completed/number-and-issue': [
    { vi: 'Văn thư cấp số, đóng dấu.', en: 'The clerk numbered and sealed the answer.' },
  ],
  'user-task/completed/survey': [
    { vi: 'Người yêu cầu cho ý kiến.', en: 'The requester answered the survey.' },
  ],
  'element/triggered/extension-proposed': [
    { vi: 'Đề xuất gia hạn.', en: 'An extension was proposed.' },
  ],
  'user-task/completed/approve-extension': [
    { vi: 'Lãnh đạo duyệt gia hạn.', en: 'The extension was approved.', onlyIf: 'extend' },
    { vi: 'Lãnh đạo không đồng ý gia hạn.', en: 'The extension was rejected.' },
  ],
  'job/completed/remind-half-time': [
    { vi: 'Nhắc việc: đã qua nửa thời hạn.', en: 'Reminder: half of the limit is used.' },
  ],
  'job/completed/remind-last-day': [
    { vi: 'Nhắc việc: sắp đến hạn.', en: 'Reminder: the due date is near.' },
  ],
  'job/completed/warn-notice': [
    {
      vi: 'Nhắc việc: chưa gửi thông báo thời hạn.',
      en: 'Reminder: the notice of the limit has not been sent.',
    },
  ],
  'job/completed/record-late-notice': [
    { vi: 'Chậm thông báo thời hạn giải quyết.', en: 'The notice of the limit is late.' },
  ],
  'job/completed/record-breach': [{ vi: 'Yêu cầu quá hạn.', en: 'The request is overdue.' }],
  'job/completed/escalate-to-focal': [
    {
      vi: 'Quá hạn 1 ngày làm việc: báo cáo đầu mối.',
      en: 'One working day late: the focal unit was told.',
    },
  ],
  'job/completed/escalate-to-leader': [
    {
      vi: 'Quá hạn 3 ngày làm việc: báo cáo lãnh đạo cơ quan.',
      en: "Three working days late: the agency's leaders were told.",
    },
  ],
  'job/completed/escalate-to-supervisor': [
    {
      vi: 'Quá hạn 5 ngày làm việc: báo cáo giám sát UBND tỉnh.',
      en: "Five working days late: the People's Committee's supervisors were told.",
    },
  ],
  'job/completed/adopt-calendar': [
    {
      vi: 'Tính lại thời hạn theo lịch làm việc mới.',
      en: 'The time limit was counted anew by a new working calendar.',
    },
  ],
  'job/completed/adopt-successor': [
    {
      vi: 'Cơ quan kế thừa tiếp tục thực hiện nhiệm vụ do sắp xếp cơ quan; thời hạn không thay đổi.',
      en: 'Successors go on with the work of agencies that were reorganised; the time limit stays.',
    },
  ],
  'job/completed/withdraw': [
    { vi: 'Người yêu cầu rút yêu cầu.', en: 'The requester withdrew the request.' },
  ],
};
