/** One thing that is wrong with a template. */
export interface TemplateFault {
  /** JSON pointer (RFC 6901) into the template. */
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

const messages = {
  missing: { vi: 'Bắt buộc phải có.', en: 'is required' },
  'wrong-type': { vi: 'Sai kiểu dữ liệu.', en: 'is of a wrong type' },
  'unknown-field': { vi: 'Trường không được chấp nhận.', en: 'should not exist' },
  'not-allowed': { vi: 'Giá trị không thuộc danh sách cho phép.', en: 'is not one of the values' },
  'too-long': { vi: 'Quá dài.', en: 'is too long' },
  'too-many': { vi: 'Quá nhiều mục.', en: 'has too many entries' },
  'not-nfc': { vi: 'Chưa ở dạng Unicode dựng sẵn (NFC).', en: 'is not in Unicode form C' },
  'broken-placeholder': {
    vi: 'Dấu ngoặc nhọn chỉ dùng cho tên trường, ví dụ {dueOn}.',
    en: 'has a brace that is not part of a field such as {dueOn}',
  },
} as const;

export type PlainFaultCode = keyof typeof messages;

export function fault(pointer: string, code: PlainFaultCode): TemplateFault {
  return { pointer, code, message: messages[code] };
}
