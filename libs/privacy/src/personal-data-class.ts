/** What personal data is sorted into: each class has its own time, and its own end. */
export const personalDataClasses = [
  {
    id: 'account',
    vi: 'Dữ liệu tài khoản',
    en: 'Account data',
    basis: 'Luật 91/2025/QH15: lưu trong thời gian tài khoản được sử dụng',
  },
  {
    id: 'contact',
    vi: 'Thông tin liên hệ của người yêu cầu',
    en: 'Contact data of requesters',
    basis: 'Luật Tiếp cận thông tin: thông tin bắt buộc của phiếu yêu cầu',
  },
  {
    id: 'correspondence',
    vi: 'Thông báo, thư điện tử và bản nháp',
    en: 'Notices, mails and drafts',
    basis: 'Luật 91/2025/QH15: chỉ lưu trong thời gian cần thiết',
  },
  {
    id: 'access-log',
    vi: 'Nhật ký truy cập',
    en: 'Access log',
    basis: 'Luật 91/2025/QH15: phục vụ bảo vệ dữ liệu cá nhân',
  },
  {
    id: 'attachment',
    vi: 'Tệp đính kèm của người yêu cầu',
    en: 'Files sent by requesters',
    basis: 'Luật Lưu trữ 33/2024/QH15: thành phần của hồ sơ',
  },
  {
    id: 'dossier',
    vi: 'Hồ sơ yêu cầu và văn bản trả lời',
    en: 'Dossier of the request and its answer',
    basis: 'Luật Lưu trữ 33/2024/QH15, Nghị định 113/2025/NĐ-CP: hồ sơ lưu trữ',
  },
  {
    id: 'record',
    vi: 'Nhật ký hệ thống',
    en: 'Audit record',
    basis: 'Luật 91/2025/QH15: bằng chứng về việc xử lý dữ liệu; chỉ chứa mã số',
  },
] as const;

export type PersonalDataClassId = (typeof personalDataClasses)[number]['id'];

/** The classes for which a time may be set; what belongs to the archive ends there, and not here. */
export const expiringClasses = ['account', 'contact', 'correspondence', 'access-log'] as const;

export type ExpiringClass = (typeof expiringClasses)[number];
