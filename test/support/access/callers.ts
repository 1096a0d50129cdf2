/**
 * Who calls, by login: a business with a second person of its own, and another business; people of the agency that
 * answers, and of another one, by what they do there; people of a division and of a centre; those who oversee all
 * agencies, and who run the service.
 */
export const callers = {
  requester: 'doanhnghiep1',
  colleague: 'dongnghiep',
  'other firm': 'doanhnghiep2',
  'other agency': 'tiepnhan.stc',
  'other handler': 'xuly.stc',
  'other complaints': 'khieunai.stc',
  'other approver': 'lanhdao.stc',
  'other director': 'giamdoc.stc',
  'division officer': 'chuyenvien.skhcn-cds',
  'division head': 'truongphong.skhcn-cds',
  'centre officer': 'tonghop.ttcntt',
  'centre head': 'giamdoc.ttcntt',
  supervisor: 'giamsat',
  admin: 'quantri',
  handler: 'xuly.vpubnd',
  clerk: 'vanthu.vpubnd',
  approver: 'lanhdao.vpubnd',
  director: 'giamdoc.vpubnd',
  reception: 'tiepnhan.vpubnd',
} as const;

export type Caller = keyof typeof callers;

export const everybody = Object.keys(callers) as Caller[];
export const businesses: Caller[] = ['requester', 'colleague', 'other firm'];
export const ownOfficers: Caller[] = ['reception', 'handler', 'clerk'];
export const ownHeads: Caller[] = ['approver', 'director'];
export const ownAgency = [...ownOfficers, ...ownHeads];
export const otherOfficers: Caller[] = [
  ...(['other agency', 'other handler', 'other complaints'] as const),
  ...(['division officer', 'centre officer'] as const),
];
export const otherHeads: Caller[] = [
  ...(['other approver', 'other director', 'division head', 'centre head'] as const),
];
export const otherAgencies = [...otherOfficers, ...otherHeads];
/** They have a part in the monthly report. */
export const reporters: Caller[] = [
  ...(['division officer', 'division head', 'centre officer', 'centre head'] as const),
];
export const officials: Caller[] = [...ownAgency, ...otherAgencies, 'supervisor'];

export function allBut(...those: readonly Caller[]): Caller[] {
  return everybody.filter((caller) => !those.includes(caller));
}

/** Whoever is not named may not: 403 where his role may never, 404 where this one is not his. */
export interface Row {
  readonly route: string;
  readonly body?: object;
  readonly allowed: readonly Caller[];
  readonly hidden?: readonly Caller[];
}
