import type { Problem } from '../api/problem';
import type { Option } from '../parts/combobox/matching-options';
import type { FormSchema } from '../parts/task-form/form-schema';
import { sampleProblem } from './samples';

export const sampleAgencies: readonly Option[] = [
  { value: 'stc', label: 'Sở Tài chính' },
  { value: 'sxd', label: 'Sở Xây dựng' },
  { value: 'skhcn', label: 'Sở Khoa học và Công nghệ' },
  { value: 'thuetinh', label: 'Thuế tỉnh Vĩnh Long' },
];

/** One field of every kind. */
export const sampleForm: FormSchema = {
  type: 'object',
  required: ['decision', 'checked'],
  properties: {
    decision: {
      title: 'Kết luận',
      'x-ui': { en: 'Decision' },
      oneOf: [
        { const: 'sign', title: 'Ký', 'x-ui': { en: 'Sign' } },
        { const: 'return', title: 'Trả lại để chỉnh sửa', 'x-ui': { en: 'Return' } },
      ],
    },
    remark: {
      type: 'string',
      title: 'Lý do trả lại',
      description: 'Bắt buộc khi trả lại.',
      maxLength: 4000,
      'x-ui': { en: 'Reason', enHelp: 'Needed when it is returned.' },
    },
    count: { type: 'integer', title: 'Số lượng', 'x-ui': { en: 'Quantity' } },
    points: {
      type: 'array',
      title: 'Các nội dung đề nghị bổ sung',
      'x-ui': { en: 'What is missing' },
      items: { type: 'string', title: 'Nội dung', maxLength: 500, 'x-ui': { en: 'Point' } },
    },
    checked: { const: true, title: 'Đã kiểm tra dữ liệu cá nhân', 'x-ui': { en: 'Checked' } },
  },
  if: { properties: { decision: { const: 'return' } }, required: ['decision'] },
  then: { required: ['remark'] },
};

export const sampleFaults: Problem = {
  ...sampleProblem,
  status: 422,
  code: 'validation-failed',
  detail: 'Nội dung gửi lên có lỗi; từng lỗi được liệt kê bên dưới.',
  errors: ['decision', 'checked'].map((name) => ({
    pointer: `/variables/${name}`,
    code: 'missing',
    message: { vi: 'Bắt buộc phải có.', en: 'is required' },
  })),
};
