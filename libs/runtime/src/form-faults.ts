import type { ErrorObject } from 'ajv/dist/2020.js';

/** One thing that is wrong with what was filled in. */
export interface FormFault {
  /** JSON pointer (RFC 6901) into the variables. */
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** More faults than this help nobody. */
const mostFaults = 100;

type Params = Readonly<Record<string, unknown>>;

interface Kind {
  readonly code: string;
  readonly vi: (params: Params) => string;
}

const limit = ({ limit: value }: Params) => String(value);

const typeNames: Readonly<Record<string, string>> = {
  string: 'chuỗi ký tự',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'đúng hoặc sai',
  array: 'danh sách',
  object: 'nhóm trường',
  null: 'để trống',
};

const notAllowed = () => 'Giá trị không thuộc danh sách cho phép.';
const unknownField = () => 'Trường không được chấp nhận.';
const repeated = () => 'Danh sách có phần tử trùng nhau.';

const kinds: Readonly<Record<string, Kind>> = {
  required: { code: 'missing', vi: () => 'Bắt buộc phải có.' },
  dependentRequired: { code: 'missing', vi: () => 'Bắt buộc phải có.' },
  additionalProperties: { code: 'unknown-field', vi: unknownField },
  unevaluatedProperties: { code: 'unknown-field', vi: unknownField },
  'false schema': { code: 'unknown-field', vi: unknownField },
  type: { code: 'wrong-type', vi: ({ type }) => `Phải là ${nameOfType(type)}.` },
  enum: { code: 'not-allowed', vi: notAllowed },
  const: { code: 'not-allowed', vi: notAllowed },
  minLength: { code: 'too-short', vi: (params) => `Cần ít nhất ${limit(params)} ký tự.` },
  maxLength: { code: 'too-long', vi: (params) => `Không được quá ${limit(params)} ký tự.` },
  minimum: { code: 'too-small', vi: (params) => `Không được nhỏ hơn ${limit(params)}.` },
  exclusiveMinimum: { code: 'too-small', vi: (params) => `Phải lớn hơn ${limit(params)}.` },
  maximum: { code: 'too-large', vi: (params) => `Không được lớn hơn ${limit(params)}.` },
  exclusiveMaximum: { code: 'too-large', vi: (params) => `Phải nhỏ hơn ${limit(params)}.` },
  multipleOf: { code: 'wrong-format', vi: () => 'Số không đúng bước quy định.' },
  minItems: { code: 'too-few', vi: (params) => `Cần ít nhất ${limit(params)} mục.` },
  maxItems: { code: 'too-many', vi: (params) => `Không được quá ${limit(params)} mục.` },
  contains: { code: 'too-few', vi: () => 'Danh sách thiếu mục bắt buộc.' },
  uniqueItems: { code: 'repeated', vi: repeated },
  pattern: { code: 'wrong-format', vi: () => 'Sai định dạng.' },
  format: { code: 'wrong-format', vi: ({ format }) => `Sai định dạng ${nameOfFormat(format)}.` },
};

/** Keywords that only report that one of their subschemas failed; what failed is reported itself. */
const wrappers = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'propertyNames']);

/** What ajv found, in the words of the project: where, a stable code, and a sentence in both languages. */
export function faultsOf(errors: readonly ErrorObject[]): FormFault[] {
  const own = errors.filter(({ keyword }) => !wrappers.has(keyword));
  return (own.length > 0 ? own : errors).slice(0, mostFaults).map(faultOf);
}

function faultOf(error: ErrorObject): FormFault {
  const params = error.params as Params;
  const kind = kinds[error.keyword];
  return {
    pointer: error.instancePath + fieldOf(params),
    code: kind?.code ?? 'invalid',
    message: {
      vi: kind?.vi(params) ?? 'Giá trị không hợp lệ.',
      en: error.message ?? 'is not valid',
    },
  };
}

/** The field that is missing or too much; ajv reports these at the object around it. */
function fieldOf(params: Params): string {
  const name =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? null;
  return typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

function nameOfType(type: unknown): string {
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  return types.map((each) => typeNames[String(each)] ?? String(each)).join(' hoặc ');
}

function nameOfFormat(format: unknown): string {
  const names: Readonly<Record<string, string>> = {
    date: 'ngày (năm-tháng-ngày)',
    'date-time': 'ngày giờ',
    email: 'thư điện tử',
    uri: 'địa chỉ mạng',
    uuid: 'mã UUID',
  };
  return names[String(format)] ?? String(format);
}
