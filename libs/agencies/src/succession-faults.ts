import { addDays } from '@minhbach/calendar';
import type { AgencyFunction } from './agency-function.entity.js';
import type { AgencySuccession } from './agency-succession.entity.js';
import type { Agency } from './agency.entity.js';
import { inForce } from './in-force.js';
import type { SuccessionPlan } from './succession-plan.js';

/** What the registry knows, of all dates. */
export interface Registry {
  readonly agencies: readonly Agency[];
  readonly functions: readonly AgencyFunction[];
  readonly successions: readonly AgencySuccession[];
}

/** What is wrong with a plan, at a field of it (JSON pointer). */
export interface SuccessionFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

const messages = {
  'before-decision': {
    vi: 'Ngày có hiệu lực không được trước ngày ban hành quyết định.',
    en: 'It cannot be in force before it was decided.',
  },
  'unknown-agency': {
    vi: 'Không có cơ quan này vào ngày trước ngày quyết định có hiệu lực.',
    en: 'There is no such agency on the day before.',
  },
  'already-succeeded': {
    vi: 'Đã ghi nhận một quyết định sắp xếp cơ quan này có hiệu lực từ ngày đó hoặc sau đó.',
    en: 'A decision about this agency of that day or a later one is recorded already.',
  },
  'one-agency': { vi: 'Hình thức này chỉ có một cơ quan.', en: 'There is exactly one of these.' },
  'several-agencies': {
    vi: 'Chia, tách phải có từ hai cơ quan trở lên.',
    en: 'A split needs at least two successors.',
  },
  'no-predecessor': {
    vi: 'Thành lập cơ quan mới thì không có cơ quan được sắp xếp.',
    en: 'What is established has no predecessor.',
  },
  'predecessor-required': {
    vi: 'Phải nêu ít nhất một cơ quan được sắp xếp.',
    en: 'At least one predecessor is needed.',
  },
  'code-in-use': {
    vi: 'Mã này là của một cơ quan đang hoạt động vào ngày đó hoặc sau đó.',
    en: 'An agency of that day or a later one has this code.',
  },
  'kind-required': { vi: 'Cơ quan mới phải có loại.', en: 'A new agency needs a kind.' },
  'name-required': {
    vi: 'Cơ quan chưa có vào ngày này nên phải có tên.',
    en: 'The agency does not exist on that day, so it needs a name.',
  },
  'same-agency': {
    vi: 'Cơ quan bị giải thể hoặc chuyển chức năng không thể tự kế thừa.',
    en: 'What is abolished or gives a function away cannot succeed itself.',
  },
  'taken-twice': {
    vi: 'Chỉ một cơ quan kế thừa được nhận nội dung, chức năng này.',
    en: 'Only one successor can take this.',
  },
  'one-function': {
    vi: 'Chuyển chức năng phải nêu đúng một chức năng và các nội dung đi cùng.',
    en: 'A transfer names one function and the subjects that go with it.',
  },
  'function-not-held': {
    vi: 'Các cơ quan được sắp xếp không giữ chức năng này vào ngày đó.',
    en: 'None of the predecessors holds this function on that day.',
  },
} as const;

type Code = keyof typeof messages;
type Found = readonly (readonly [pointer: string, code: Code])[];

/** Everything that is wrong with a plan; nothing when it can be recorded. */
export function successionFaults(plan: SuccessionPlan, registry: Registry): SuccessionFault[] {
  const found: Found = [
    ...(plan.effectiveOn < plan.decidedOn ? ([['/effectiveOn', 'before-decision']] as const) : []),
    ...plan.from.flatMap((code, at) => ofPredecessor(plan, registry, code, `/from/${String(at)}`)),
    ...ofNumbers(plan),
    ...ofSuccessors(plan, registry),
    ...takenTwice(plan),
  ];
  return found.map(([pointer, code]) => ({ pointer, code, message: messages[code] }));
}

function ofPredecessor(
  { effectiveOn }: SuccessionPlan,
  { agencies, successions }: Registry,
  code: string,
  pointer: string,
): Found {
  const dayBefore = addDays(effectiveOn, -1);
  const exists = agencies.some((each) => each.code === code && inForce(each, dayBefore));
  if (!exists) return [[pointer, 'unknown-agency']];
  const later = successions.some(
    (each) => each.fromCode === code && each.effectiveOn >= effectiveOn,
  );
  return later ? [[pointer, 'already-succeeded']] : [];
}

function ofNumbers({ type, from, successors }: SuccessionPlan): Found {
  if (type === 'ESTABLISHMENT') {
    const many: Found = successors.length === 1 ? [] : [['/successors', 'one-agency']];
    return from.length === 0 ? many : [...many, ['/from', 'no-predecessor']];
  }
  if (from.length === 0) return [['/from', 'predecessor-required']];
  if (type === 'SPLIT') {
    const few: Found = successors.length < 2 ? [['/successors', 'several-agencies']] : [];
    return from.length === 1 ? few : [...few, ['/from', 'one-agency']];
  }
  const many: Found = successors.length === 1 ? [] : [['/successors', 'one-agency']];
  return type === 'MERGE' || from.length === 1 ? many : [...many, ['/from', 'one-agency']];
}

function ofSuccessors(plan: SuccessionPlan, { agencies, functions }: Registry): Found {
  const { type, from, successors, effectiveOn } = plan;
  const givesAway = type === 'ABOLITION' || type === 'FUNCTION_TRANSFER';
  const begins = type === 'ESTABLISHMENT';
  return successors.flatMap(({ code, name, kind, functions: taken, subjects }, at): Found => {
    const pointer = `/successors/${String(at)}`;
    const known = agencies.filter((each) => each.code === code);
    const exists = !begins && known.some((each) => inForce(each, effectiveOn));
    const isUsed = known.some(({ validTo }) => validTo === null || validTo >= effectiveOn);
    const held = (wanted: string) =>
      functions.some(
        (each) =>
          each.function === wanted && from.includes(each.agencyCode) && inForce(each, effectiveOn),
      );
    const isTransfer = type === 'FUNCTION_TRANSFER';
    return [
      ...(begins && isUsed ? ([[`${pointer}/code`, 'code-in-use']] as const) : []),
      ...(exists || name ? [] : ([[`${pointer}/name`, 'name-required']] as const)),
      ...(begins && !kind ? ([[`${pointer}/kind`, 'kind-required']] as const) : []),
      ...(givesAway && from.includes(code) ? ([[`${pointer}/code`, 'same-agency']] as const) : []),
      ...(isTransfer && (taken.length !== 1 || subjects.length === 0)
        ? ([[`${pointer}/functions`, 'one-function']] as const)
        : []),
      ...taken.flatMap((wanted, index): Found =>
        held(wanted) ? [] : [[`${pointer}/functions/${String(index)}`, 'function-not-held']],
      ),
    ];
  });
}

function takenTwice({ successors }: SuccessionPlan): Found {
  const seen = new Set<string | number>();
  return successors.flatMap(({ code, subjects, functions }, at) =>
    [
      ['code', code] as const,
      ...subjects.map((taken, index) => [`subjects/${String(index)}`, taken] as const),
      ...functions.map((taken, index) => [`functions/${String(index)}`, taken] as const),
    ].flatMap(([field, taken]): Found => {
      if (!seen.has(taken)) {
        seen.add(taken);
        return [];
      }
      return [[`/successors/${String(at)}/${field}`, 'taken-twice']];
    }),
  );
}
