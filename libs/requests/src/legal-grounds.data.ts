import type { Bilingual } from '@minhbach/calendar';
import type { RefusalGround } from './vocabulary.js';

/** A provision of Law 104/2016/QH13, from memory: none was compared with the published text. */
export interface Provision {
  readonly article: number;
  readonly clause: number | null;
  readonly text: Bilingual;
}

export interface GroundText {
  /** As the law numbers it. */
  readonly point: string;
  readonly text: Bilingual;
  /** What the ground refers to. */
  readonly provisions: readonly Provision[];
}

/** Article and clause of the grounds of refusal. */
export const refusalPlace = { article: 28, clause: 1 } as const;

const inaccessible: readonly Provision[] = [
  {
    ...{ article: 6, clause: 1 },
    text: { vi: 'Thông tin thuộc bí mật nhà nước', en: 'Information that is a state secret' },
  },
  {
    ...{ article: 6, clause: 2 },
    text: {
      vi: 'Thông tin mà nếu để tiếp cận sẽ gây nguy hại đến lợi ích của Nhà nước, ảnh hưởng xấu đến quốc phòng, an ninh quốc gia, trật tự, an toàn xã hội; thông tin thuộc bí mật công tác, cuộc họp nội bộ, tài liệu soạn thảo cho công việc nội bộ',
      en: 'Information that would harm the State, defence, security or public order; work secrets, internal meetings, papers drafted for internal work',
    },
  },
  {
    ...{ article: 7, clause: 1 },
    text: {
      vi: 'Bí mật kinh doanh mà chủ sở hữu không đồng ý cho tiếp cận',
      en: 'A business secret to which its owner does not consent',
    },
  },
  {
    ...{ article: 7, clause: 2 },
    text: {
      vi: 'Bí mật đời sống riêng tư, bí mật cá nhân, bí mật gia đình mà người có liên quan không đồng ý cho tiếp cận',
      en: 'Private, personal or family secrets to which those concerned do not consent',
    },
  },
];

const published: readonly Provision[] = [
  {
    ...{ article: 17, clause: null },
    text: { vi: 'Thông tin phải được công khai', en: 'Information that must be made public' },
  },
  {
    ...{ article: 19, clause: null },
    text: {
      vi: 'Công khai trên cổng, trang thông tin điện tử',
      en: 'Publication on the portal or website',
    },
  },
];

const notHeldHere: readonly Provision[] = [
  {
    ...{ article: 9, clause: null },
    text: {
      vi: 'Cơ quan có trách nhiệm cung cấp thông tin do mình tạo ra',
      en: 'An agency gives the information that it created',
    },
  },
];

/** Law 104/2016/QH13 Art. 28(1): on what an agency may refuse, in the order of the law. */
export const refusalGrounds: Readonly<Record<RefusalGround, GroundText>> = {
  a: {
    point: 'a',
    text: {
      vi: 'Thông tin công dân không được tiếp cận hoặc chưa đủ điều kiện tiếp cận',
      en: 'Not accessible, or the conditions for access are not met',
    },
    provisions: inaccessible,
  },
  b: {
    point: 'b',
    text: { vi: 'Thông tin đã được công khai', en: 'The information is public already' },
    provisions: published,
  },
  c: {
    point: 'c',
    text: {
      vi: 'Thông tin không thuộc trách nhiệm cung cấp của cơ quan',
      en: 'The agency is not responsible for the information',
    },
    provisions: notHeldHere,
  },
  d: {
    point: 'd',
    text: {
      vi: 'Thông tin đã được cung cấp hai lần cho chính người yêu cầu mà không có lý do chính đáng',
      en: 'Given twice to the same requester without a good reason',
    },
    provisions: [],
  },
  dd: {
    point: 'đ',
    text: {
      vi: 'Yêu cầu vượt quá khả năng đáp ứng hoặc ảnh hưởng đến hoạt động bình thường của cơ quan',
      en: 'Beyond what the agency can do, or disturbing its normal work',
    },
    provisions: [],
  },
  e: {
    point: 'e',
    text: {
      vi: 'Người yêu cầu không thanh toán chi phí thực tế',
      en: 'The requester did not pay the actual costs',
    },
    provisions: [],
  },
};

/** For what an agency may need more time (Law 104/2016/QH13 Art. 29–31). */
export const extensionGrounds = {
  consider: {
    vi: 'Cần thêm thời gian để xem xét yêu cầu',
    en: 'More time is needed to consider the request',
  },
  search: {
    vi: 'Cần thêm thời gian để tìm kiếm thông tin',
    en: 'More time is needed to search for the information',
  },
  gather: {
    vi: 'Cần thêm thời gian để tập hợp thông tin',
    en: 'More time is needed to gather the information',
  },
  copy: {
    vi: 'Cần thêm thời gian để sao chép thông tin',
    en: 'More time is needed to copy the information',
  },
  settle: {
    vi: 'Cần thêm thời gian để giải quyết yêu cầu cung cấp thông tin',
    en: 'More time is needed to settle the request',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ExtensionGround = keyof typeof extensionGrounds;
