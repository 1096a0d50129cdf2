import { documentKinds, type DocumentKind } from '@minhbach/documents';

interface Title {
  readonly vi: string;
  readonly en: string;
}

/** What is told beside the letters. */
const messages = {
  'supplement-reminder': { vi: 'Yêu cầu đang chờ bổ sung', en: 'Supplement awaited' },
  clarified: { vi: 'Yêu cầu đã được làm rõ', en: 'Request clarified' },
  'clarification-unanswered': {
    vi: 'Hết chờ làm rõ yêu cầu',
    en: 'Clarification no longer awaited',
  },
  'half-time': {
    vi: 'Nhắc việc: đã qua nửa thời hạn',
    en: 'Reminder: half of the time has passed',
  },
  'last-day': { vi: 'Nhắc việc: sắp đến hạn', en: 'Reminder: due soon' },
  'limit-notice-late': {
    vi: 'Chậm thông báo thời hạn giải quyết',
    en: 'Notice of the time limit is late',
  },
  overdue: { vi: 'Yêu cầu đã quá hạn', en: 'Request overdue' },
  'overdue-1': { vi: 'Quá hạn 1 ngày làm việc', en: 'Overdue by one working day' },
  'overdue-3': { vi: 'Quá hạn 3 ngày làm việc', en: 'Overdue by three working days' },
  'overdue-5': { vi: 'Quá hạn 5 ngày làm việc', en: 'Overdue by five working days' },
  urged: { vi: 'Đôn đốc yêu cầu quá hạn', en: 'Urged to answer a late request' },
  'urged-head': {
    vi: 'Báo cáo lãnh đạo về yêu cầu quá hạn',
    en: 'A late request brought before the head',
  },
  watched: { vi: 'Yêu cầu đang theo dõi', en: 'News of a request that you follow' },
  'calendar-changed': { vi: 'Thời hạn được tính lại', en: 'Deadline counted anew' },
  'agency-succeeded': {
    vi: 'Cơ quan kế thừa tiếp tục giải quyết',
    en: 'Another agency goes on with it',
  },
  'task-let-go': { vi: 'Việc được giao đã thu hồi', en: 'Task taken back' },
  'extension-declined': { vi: 'Đề xuất gia hạn không được duyệt', en: 'Extension declined' },
  'opinion-asked': { vi: 'Đề nghị cho ý kiến phối hợp', en: 'Opinion asked for' },
  'opinion-late': { vi: 'Ý kiến phối hợp đã quá hạn', en: 'Opinion late' },
  'opinions-given': { vi: 'Đã nhận đủ ý kiến phối hợp', en: 'All opinions given' },
  'consent-due': {
    vi: 'Nhắc việc: chưa ghi nhận ý kiến của bên thứ ba',
    en: 'Opinion of the third party not recorded yet',
  },
  'link-dead': { vi: 'Đường dẫn công khai không mở được', en: 'Public link cannot be opened' },
  'follow-up': { vi: 'Đã lập yêu cầu tiếp theo', en: 'Request goes on as another one' },
  merged: { vi: 'Yêu cầu được gộp', en: 'Request merged' },
  'costs-paid': { vi: 'Đã nhận thanh toán chi phí', en: 'Costs paid' },
  'costs-unpaid': { vi: 'Chi phí chưa được thanh toán', en: 'Costs unpaid' },
  delivered: { vi: 'Đã trả kết quả yêu cầu', en: 'Answer delivered' },
  'delivery-returned': { vi: 'Kết quả gửi đi bị trả lại', en: 'Answer came back undelivered' },
  'file-infected': { vi: 'Phát hiện tệp có mã độc', en: 'Infected file found' },
  'webhook-suspended': {
    vi: 'Tạm ngừng gửi sự kiện đến hệ thống nhận tin',
    en: 'Events to a receiver suspended',
  },
  'joining-asked': {
    vi: 'Có người đăng ký sử dụng hệ thống thay mặt doanh nghiệp',
    en: 'Somebody asks to act for your business',
  },
  'privacy.asked': { vi: 'Có yêu cầu về dữ liệu cá nhân', en: 'A privacy request came in' },
  'privacy.answered': {
    vi: 'Yêu cầu về dữ liệu cá nhân đã được tiếp nhận',
    en: 'Your privacy request was taken up',
  },
  'privacy.extended': {
    vi: 'Gia hạn yêu cầu về dữ liệu cá nhân',
    en: 'Your privacy request takes longer',
  },
  'privacy.closed': {
    vi: 'Kết quả yêu cầu về dữ liệu cá nhân',
    en: 'Your privacy request is closed',
  },
  'privacy.reminder': {
    vi: 'Nhắc việc: yêu cầu về dữ liệu cá nhân sắp đến hạn',
    en: 'Reminder: privacy request due soon',
  },
  'privacy.late': {
    vi: 'Yêu cầu về dữ liệu cá nhân đã quá hạn',
    en: 'Privacy request overdue',
  },
  'batch-closed': {
    vi: 'Mọi phần của yêu cầu gửi nhiều cơ quan đã kết thúc',
    en: 'All parts of a request to several agencies are closed',
  },
  'duty.opened': { vi: 'Đến kỳ báo cáo nhiệm vụ thường xuyên', en: 'A standing duty to report on' },
  'duty.reminder': { vi: 'Nhắc việc: nhiệm vụ sắp đến hạn báo cáo', en: 'Reminder: duty due soon' },
  'duty.late': { vi: 'Nhiệm vụ đã quá hạn báo cáo', en: 'Report on a duty late' },
  'duty.escalated': {
    vi: 'Đề nghị chỉ đạo thực hiện nhiệm vụ',
    en: 'Late duty brought before the head',
  },
  'duty.returned': { vi: 'Kết quả nhiệm vụ được trả lại', en: 'Report on a duty returned' },
  'unit-review.opened': { vi: 'Đến kỳ kiểm tra đơn vị', en: 'A unit to review' },
  'unit-review.reminder': {
    vi: 'Nhắc việc: sắp hết hạn kết luận kiểm tra đơn vị',
    en: 'Reminder: review of a unit due soon',
  },
  'unit-review.late': { vi: 'Kết luận kiểm tra đơn vị đã quá hạn', en: 'Review of a unit late' },
  'unit-review.escalated': {
    vi: 'Đề nghị chỉ đạo việc kiểm tra đơn vị',
    en: 'Late review brought before the head',
  },
  'unit-review.concluded': {
    vi: 'Kết luận kiểm tra chờ duyệt',
    en: 'Conclusion of a review to approve',
  },
  'unit-review.returned': { vi: 'Kết luận kiểm tra được trả lại', en: 'Conclusion returned' },
  'unit-review.approved': {
    vi: 'Đã có kết luận kiểm tra của đơn vị',
    en: 'Your unit was reviewed',
  },
  'finding.opened': { vi: 'Nội dung phải khắc phục sau kiểm tra', en: 'A finding to put right' },
  'finding.reminder': {
    vi: 'Nhắc việc: sắp hết hạn khắc phục sau kiểm tra',
    en: 'Reminder: finding due soon',
  },
  'finding.late': { vi: 'Quá hạn khắc phục sau kiểm tra', en: 'Finding not put right in time' },
  'finding.escalated': {
    vi: 'Đề nghị chỉ đạo khắc phục sau kiểm tra',
    en: 'Late finding brought before the head',
  },
  'finding.returned': {
    vi: 'Kết quả khắc phục được trả lại',
    en: 'Answer to a finding returned',
  },
  'finding.unanswered': {
    vi: 'Hết thời gian chờ khắc phục sau kiểm tra',
    en: 'Waiting for an answer to a finding has ended',
  },
  'finding.proposed': {
    vi: 'Đề nghị kiểm điểm trách nhiệm người đứng đầu',
    en: 'Proposal to hold a head to account',
  },
  'finding.proposal-returned': {
    vi: 'Đề nghị kiểm điểm trách nhiệm được trả lại',
    en: 'Proposal to hold a head to account returned',
  },
  'finding.held-to-account': {
    vi: 'Kết luận về kiểm điểm trách nhiệm người đứng đầu',
    en: 'A head is to be held to account',
  },
  'publication.returned': {
    vi: 'Đề nghị công khai được trả lại',
    en: 'A document returned by the head',
  },
  'publication.reminder': {
    vi: 'Nhắc việc: văn bản sắp đến hạn công khai',
    en: 'Reminder: a document is soon to be public',
  },
  'publication.late': { vi: 'Văn bản chậm công khai', en: 'A document published late' },
  'publication.escalated': {
    vi: 'Đề nghị chỉ đạo việc công khai văn bản',
    en: 'Late publication brought before the head',
  },
  'publication.link-failed': {
    vi: 'Đường dẫn công khai không truy cập được',
    en: 'A link to a document did not work',
  },
  'publication.link-dead': {
    vi: 'Đường dẫn đã công khai không còn truy cập được',
    en: 'A published link is dead',
  },
  'publication.link-recovered': {
    vi: 'Đường dẫn đã công khai truy cập được trở lại',
    en: 'A published link works again',
  },
  'report.opened': { vi: 'Đã mở kỳ báo cáo', en: 'Reporting period opened' },
  'report.returned': { vi: 'Báo cáo được trả lại để chỉnh sửa', en: 'Report returned' },
  'report.submitted': { vi: 'Báo cáo đã được gửi', en: 'Report submitted' },
  'report.reminder': { vi: 'Nhắc việc: báo cáo sắp đến hạn', en: 'Reminder: report due soon' },
  'report.recounted': { vi: 'Hạn báo cáo được tính lại', en: 'Reporting date counted anew' },
  'report.late': { vi: 'Báo cáo đã quá hạn', en: 'Report late' },
  'report.escalated': { vi: 'Đề nghị đôn đốc báo cáo', en: 'Report escalated' },
  'report.missing': { vi: 'Hết thời gian chờ báo cáo', en: 'Waiting for reports has ended' },
  'report.acknowledged': {
    vi: 'Tổ công tác PCI đã nhận báo cáo',
    en: 'Report acknowledged by the PCI taskforce',
  },
  'report.unacknowledged': {
    vi: 'Tổ công tác PCI chưa xác nhận báo cáo',
    en: 'Report not acknowledged by the PCI taskforce yet',
  },
  'report.issued': { vi: 'Báo cáo đã được ban hành', en: 'Report issued' },
} as const satisfies Readonly<Record<string, Title>>;

/** What people are told: that a letter came, or a short message. */
export type NoticeKind = keyof typeof messages | DocumentKind;

/** The kinds in words: the subject of a mail, and what people choose a channel for. */
export const noticeKinds = new Map<string, Title>([
  ...Object.entries(documentKinds).map(([kind, { name }]): [string, Title] => [kind, name]),
  ...Object.entries(messages),
]);

/** A kind in words; one that a former release wrote is a message like any other. */
export function noticeTitle(kind: string): Title {
  return noticeKinds.get(kind) ?? { vi: 'Thông báo', en: 'Message' };
}
