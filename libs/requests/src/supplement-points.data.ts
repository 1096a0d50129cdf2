import type { Bilingual } from '@minhbach/calendar';

/** What a request must say (Law 104/2016/QH13 Art. 24(2)), as points of which one may be missing. */
export const supplementPoints: readonly Bilingual[] = [
  {
    vi: 'Họ, tên; nơi cư trú, địa chỉ của người yêu cầu',
    en: 'Name and residence or address of the requester',
  },
  {
    vi: 'Số căn cước công dân, định danh cá nhân hoặc hộ chiếu của người yêu cầu',
    en: 'Identity or passport number of the requester',
  },
  {
    vi: 'Số điện thoại, fax hoặc địa chỉ thư điện tử',
    en: 'Telephone, fax or e-mail address',
  },
  {
    vi: 'Thông tin được yêu cầu: nêu rõ tên văn bản, hồ sơ, tài liệu',
    en: 'The information asked for: the name of the document, file or record',
  },
  { vi: 'Hình thức cung cấp thông tin', en: 'The form in which it is to be given' },
  { vi: 'Lý do, mục đích yêu cầu cung cấp thông tin', en: 'Reason and purpose of the request' },
  {
    vi: 'Văn bản đồng ý của người có liên quan (mẫu 06)',
    en: 'Consent in writing of whom it concerns (form 06)',
  },
];
