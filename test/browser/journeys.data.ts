import type { Cast } from '../../apps/cli/src/demo/cast.js';
import { playUntil, stopOne, takeAt } from './support/cases.js';

/** One thing done or seen, in the words of the screens. */
export type Step =
  | readonly ['press', name: string | RegExp]
  /** Closes what lies over the screen. */
  | readonly ['leave']
  | readonly ['write', label: string, text: string]
  | readonly ['choose', label: string, option: string]
  /** Types a part of it and takes what is offered. */
  | readonly ['find', label: string, text: string, option: string]
  | readonly ['tick', label: string | RegExp]
  | readonly ['see', text: string];

/** What one person does on the screens from beginning to end. */
export interface Journey {
  readonly title: string;
  readonly as: string;
  /** Brings about what he finds; where he begins. */
  readonly given: (cast: Cast) => Promise<string>;
  readonly steps: readonly Step[];
}

/** The eight of quality bar 6, and the way from a figure to its cases. */
export const journeys: readonly Journey[] = [
  {
    title: 'submit a request',
    as: 'doanhnghiep1',
    given: () => Promise.resolve('/gui-yeu-cau'),
    steps: [
      ['press', 'Bắt đầu'],
      ['choose', 'Lĩnh vực thông tin (chỉ số thành phần)', 'Tiếp cận tài liệu pháp lý'],
      ['write', 'Tên yêu cầu', 'Nghị quyết về hỗ trợ lãi suất'],
      ['write', 'Nội dung 1', 'Nghị quyết đang có hiệu lực'],
      ['write', 'Lý do, mục đích yêu cầu', 'Lập phương án sản xuất'],
      ['press', 'Tiếp tục'],
      ['tick', 'Tải về trên Cổng thông tin'],
      ['press', 'Tiếp tục'],
      ['write', 'Nơi cư trú hoặc địa chỉ', 'Số 1, đường Mẫu'],
      ['write', 'Số căn cước công dân, chứng minh nhân dân hoặc hộ chiếu', '084099000001'],
      ['press', 'Tiếp tục'],
      ['press', 'Gửi yêu cầu'],
      ['see', 'Đã gửi yêu cầu YC-'],
    ],
  },
  {
    title: 'supplement a request',
    as: 'doanhnghiep1',
    given: async (cast) => `/yeu-cau/${(await playUntil(cast, 'supplement')).request}`,
    steps: [
      ['press', 'Bổ sung yêu cầu'],
      ['leave'],
      ['press', 'Bổ sung yêu cầu'],
      ['write', 'Nội dung trả lời theo từng điểm', 'Từ năm 2024 đến nay.'],
      ['press', 'Bổ sung yêu cầu'],
      ['see', 'Đã gửi nội dung bổ sung.'],
    ],
  },
  {
    title: 'claim a task and answer it',
    as: 'xuly.vpubnd',
    given: async (cast) => `/hop-viec?task=${(await playUntil(cast, 'draft-answer', 1)).task}`,
    steps: [
      ['press', 'Nhận việc'],
      ['see', 'Đã nhận việc.'],
      ['press', 'Xử lý'],
      ['tick', 'Cung cấp toàn bộ'],
      ['write', 'Nội dung trả lời (không bắt buộc)', 'Kèm theo nghị quyết.'],
      ['tick', 'Đã kiểm tra bí mật nhà nước, bí mật kinh doanh'],
      ['tick', 'Đã kiểm tra dữ liệu cá nhân'],
      ['press', 'Hoàn thành việc'],
      ['see', 'Đã hoàn thành'],
    ],
  },
  {
    title: 'propose an extension',
    as: 'xuly.vpubnd',
    given: async (cast) =>
      `/cong-viec/${(await takeAt(cast, 'draft-answer', { complexity: 'complex' })).task}`,
    steps: [
      ['press', 'Đề nghị gia hạn'],
      ['choose', 'Hạn mới', '(thêm 4 ngày)'],
      ['tick', 'Cần thêm thời gian để tìm kiếm thông tin'],
      ['write', 'Lý do', 'Phải lấy tài liệu lưu trữ ở hai nơi.'],
      ['press', 'Gửi đề nghị gia hạn'],
      ['see', 'Đã trình đề nghị gia hạn.'],
    ],
  },
  {
    title: 'refuse what is asked',
    as: 'xuly.vpubnd',
    given: async (cast) =>
      `/cong-viec/${(await takeAt(cast, 'draft-answer', { items: ['Nghị quyết mật'] })).task}`,
    steps: [
      ['press', 'Từ chối'],
      ['tick', 'a) Thông tin công dân không được tiếp cận hoặc chưa đủ điều kiện tiếp cận'],
      ['write', 'Giải thích', 'Tài liệu có bí mật nhà nước.'],
      ['tick', 'Đã kiểm tra bí mật nhà nước, bí mật kinh doanh'],
      ['tick', 'Đã kiểm tra dữ liệu cá nhân'],
      ['press', 'Trình ký'],
      ['see', 'Đã hoàn thành'],
    ],
  },
  {
    title: 'consult another agency',
    as: 'xuly.vpubnd',
    given: async (cast) =>
      `/cong-viec/${(await takeAt(cast, 'draft-answer', { complexity: 'complex' })).task}`,
    steps: [
      ['press', 'Xin ý kiến'],
      ['find', 'Cơ quan, đơn vị 1', 'tài chính', 'Sở Tài chính tỉnh Vĩnh Long'],
      ['write', 'Nội dung xin ý kiến', 'Đề nghị cho biết mức hỗ trợ đã chi.'],
      ['tick', /\(sau 3 ngày làm việc\)/],
      ['press', 'Gửi xin ý kiến'],
      ['see', 'Đã gửi xin ý kiến.'],
    ],
  },
  {
    title: 'sign an answer',
    as: 'lanhdao.vpubnd',
    given: async (cast) => `/duyet/${(await playUntil(cast, 'sign')).task}`,
    steps: [
      ['press', 'Ký và chuyển'],
      ['leave'],
      ['press', 'Ký và chuyển'],
      ['press', 'Xác nhận: Ký và chuyển'],
      ['see', 'Đã ghi nhận kết luận của bạn.'],
    ],
  },
  {
    title: 'return an answer',
    as: 'lanhdao.vpubnd',
    given: async (cast) => `/duyet/${(await playUntil(cast, 'sign')).task}`,
    steps: [
      ['press', 'Trả lại để chỉnh sửa'],
      ['write', 'Lý do trả lại, ý kiến', 'Nêu rõ căn cứ.'],
      ['press', 'Xác nhận: Trả lại để chỉnh sửa'],
      ['see', 'Đã ghi nhận kết luận của bạn.'],
    ],
  },
  {
    title: 'retry what has stopped',
    as: 'quantri',
    given: async (cast) => `/su-co/${(await stopOne(cast)).incident}`,
    steps: [['press', 'Sửa dữ liệu'], ['leave'], ['press', 'Thử lại'], ['see', 'Đã thử lại']],
  },
  {
    title: 'open a figure, its cases and one of them',
    as: 'giamsat',
    given: async (cast) => {
      await playUntil(cast, 'survey');
      return '/chi-tieu';
    },
    steps: [
      ['choose', 'Kỳ', 'Năm'],
      ['press', 'Định nghĩa CS 5'],
      ['see', 'không phải điểm PCI do VCCI công bố'],
      ['leave'],
      ['press', /^Xem \d+ yêu cầu$/],
      ['see', 'Yêu cầu nhận được thông tin'],
      ['press', /^YC-/],
      ['see', 'Hạn được tính thế nào'],
    ],
  },
];
