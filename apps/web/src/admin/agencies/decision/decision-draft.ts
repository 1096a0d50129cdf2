import type { components } from '../../../api/schema';

/** A decision as the service takes it. */
export type Decision = components['schemas']['SuccessionPlanDto'];

export type DecisionType = Decision['type'];
type Successor = Decision['successors'][number];
export type AgencyKind = NonNullable<Successor['kind']>;
export type AgencyFunction = NonNullable<Successor['functions']>[number];

/** What is typed of one agency that carries on, or begins. */
export interface SuccessorDraft {
  readonly isNew: boolean;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: AgencyKind;
  readonly subjects: readonly number[];
  readonly functions: readonly AgencyFunction[];
}

/** What is typed. */
export interface DecisionDraft {
  readonly type: DecisionType;
  readonly number: string;
  readonly decidedOn: string | null;
  readonly effectiveOn: string | null;
  readonly source: string;
  readonly from: readonly string[];
  readonly successors: readonly SuccessorDraft[];
  readonly movesStaff: boolean;
}

interface Shape {
  readonly from: 'none' | 'one' | 'several';
  readonly hasSeveralSuccessors?: true;
  /** Whether it says which subjects and functions go where. */
  readonly divides?: true;
  /** Whether the successor is the agency itself, under another name. */
  readonly isItself?: true;
}

/** What each kind of decision is about. */
export const shapes: Readonly<Record<DecisionType, Shape>> = {
  ESTABLISHMENT: { from: 'none' },
  MERGE: { from: 'several' },
  SPLIT: { from: 'one', hasSeveralSuccessors: true, divides: true },
  RENAME: { from: 'one', isItself: true },
  ABOLITION: { from: 'one' },
  FUNCTION_TRANSFER: { from: 'one', divides: true },
};

export const emptySuccessor: SuccessorDraft = {
  isNew: false,
  code: '',
  nameVi: '',
  nameEn: '',
  kind: 'department',
  subjects: [],
  functions: [],
};

/** Nothing typed yet; a split begins with two that carry on. */
export function emptyDraft(type: DecisionType): DecisionDraft {
  const successor = { ...emptySuccessor, isNew: type === 'ESTABLISHMENT' };
  return {
    type,
    number: '',
    decidedOn: null,
    effectiveOn: null,
    source: '',
    from: [],
    successors: type === 'SPLIT' ? [successor, { ...successor, isNew: true }] : [successor],
    movesStaff: shapes[type].from !== 'none' && type !== 'FUNCTION_TRANSFER',
  };
}

/** The service finds everything that is missing or wrong. */
export function decisionOf(draft: DecisionDraft): Decision {
  const { type, number, decidedOn, effectiveOn, source, from, successors, movesStaff } = draft;
  return {
    ...{ type, number, source, from: [...from], movesStaff },
    decidedOn: decidedOn ?? '',
    effectiveOn: effectiveOn ?? '',
    successors: successors.map((successor) => successorOf(successor, draft)),
  };
}

function successorOf(successor: SuccessorDraft, { type, from }: DecisionDraft): Successor {
  const { isNew, code, nameVi, nameEn, kind, subjects, functions } = successor;
  const { isItself, divides } = shapes[type];
  return {
    code: isItself ? (from[0] ?? '') : code,
    ...((isNew || isItself) && { name: { vi: nameVi, en: nameEn } }),
    ...(isNew && { kind }),
    ...(divides && { subjects: [...subjects], functions: [...functions] }),
  };
}
