import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { faultOfText, type EachTextRule, type FaultOfText } from '../boundary/text-rules.js';
import { invalid, type Fault } from './problem.js';

/** Messages of class-validator's constraints that we give a code and Vietnamese words of our own. */
const kinds: Readonly<Record<string, { code: string; vi: string }>> = {
  whitelistValidation: { code: 'unknown-field', vi: 'Trường không được chấp nhận.' },
  unknownValue: { code: 'wrong-type', vi: 'Sai kiểu dữ liệu.' },
  isString: { code: 'wrong-type', vi: 'Phải là chuỗi ký tự.' },
  isInt: { code: 'wrong-type', vi: 'Phải là số nguyên.' },
  isNumber: { code: 'wrong-type', vi: 'Phải là số.' },
  isBoolean: { code: 'wrong-type', vi: 'Phải là đúng hoặc sai.' },
  isArray: { code: 'wrong-type', vi: 'Phải là danh sách.' },
  isObject: { code: 'wrong-type', vi: 'Phải là đối tượng.' },
  nestedValidation: { code: 'wrong-type', vi: 'Phải là đối tượng.' },
  isIn: { code: 'not-allowed', vi: 'Giá trị không thuộc danh sách cho phép.' },
  isNotBlank: { code: 'missing', vi: 'Không được để trống.' },
  isNotEmpty: { code: 'missing', vi: 'Không được để trống.' },
  minLength: { code: 'too-short', vi: 'Quá ngắn.' },
  maxLength: { code: 'too-long', vi: 'Quá dài.' },
  isLength: { code: 'wrong-length', vi: 'Độ dài không hợp lệ.' },
  min: { code: 'too-small', vi: 'Nhỏ hơn mức cho phép.' },
  max: { code: 'too-large', vi: 'Lớn hơn mức cho phép.' },
  arrayMinSize: { code: 'too-few', vi: 'Danh sách quá ngắn.' },
  arrayMaxSize: { code: 'too-many', vi: 'Danh sách quá dài.' },
  isKey: { code: 'wrong-format', vi: 'Phải là mã số dạng chuỗi chữ số.' },
  isUrl: { code: 'wrong-format', vi: 'Phải là địa chỉ http hoặc https.' },
  isInstant: { code: 'wrong-format', vi: 'Phải là thời điểm dạng ISO 8601.' },
  isLocalDate: { code: 'wrong-format', vi: 'Phải là ngày có thật, dạng năm-tháng-ngày.' },
  isPlainName: { code: 'wrong-format', vi: 'Chứa ký tự không dùng trong tên gọi.' },
  isEmail: { code: 'wrong-format', vi: 'Không phải địa chỉ thư điện tử.' },
  matches: { code: 'wrong-format', vi: 'Sai định dạng.' },
};

/** Refuses unknown fields and wrong types, converts nothing by itself, and reports all faults at once. */
export function strictValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: (errors) => invalid(errors.flatMap((error) => faultsOf(error, ''))),
  });
}

function faultsOf(error: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${pointerSegment(error.property)}`;
  const { eachText: _, eachObject, ...constraints } = error.constraints ?? {};
  const own = Object.entries(constraints).map(([constraint, en]) =>
    fault(pointer, constraint, en, error.value === undefined),
  );
  return [
    ...distinctFaults(own),
    ...faultsOfTexts(error, pointer),
    ...(eachObject === undefined ? [] : listsInList(error.value, pointer)),
    ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer)),
  ];
}

/** One fault of each code; and what is of the wrong type is not blamed for its length as well. */
function distinctFaults(faults: readonly Fault[]): Fault[] {
  const wrongType = faults.filter(({ code }) => code === 'wrong-type');
  const told = wrongType.length > 0 ? wrongType : faults;
  return told.filter((each, i) => told.findIndex(({ code }) => code === each.code) === i);
}

const faultsOfText: Readonly<Record<FaultOfText, { vi: string; en: string }>> = {
  'wrong-type': { vi: 'Phải là chuỗi ký tự.', en: 'must be a string' },
  missing: { vi: 'Không được để trống.', en: 'should not be blank' },
  'too-long': { vi: 'Quá dài.', en: 'is too long' },
  'not-allowed': {
    vi: 'Giá trị không thuộc danh sách cho phép.',
    en: 'is not one of those allowed',
  },
  invalid: { vi: 'Giá trị không hợp lệ.', en: 'is not written as it must be' },
};

/** Which texts of a list are wrong, each by its place. */
function faultsOfTexts({ value, contexts }: ValidationError, pointer: string): Fault[] {
  const rule = contexts?.eachText as EachTextRule | undefined;
  if (!rule || !Array.isArray(value)) return [];
  return value.flatMap((text, index) => {
    const code = faultOfText(text, rule);
    return code
      ? [{ pointer: `${pointer}/${String(index)}`, code, message: faultsOfText[code] }]
      : [];
  });
}

/** Where a list stands in the place of an object. */
function listsInList(value: unknown, pointer: string): Fault[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each, index) => {
    const place = `${pointer}/${String(index)}`;
    return Array.isArray(each) ? [fault(place, 'isObject', 'must be an object', false)] : [];
  });
}

function fault(pointer: string, constraint: string, en: string, absent: boolean): Fault {
  if (absent && constraint !== 'whitelistValidation') {
    return { pointer, code: 'missing', message: { vi: 'Bắt buộc phải có.', en: 'is required' } };
  }
  const kind = kinds[constraint] ?? { code: 'invalid', vi: 'Giá trị không hợp lệ.' };
  return { pointer, code: kind.code, message: { vi: kind.vi, en } };
}

/** A name as one segment of a JSON pointer (RFC 6901 §3). */
export function pointerSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
