/** Ids of the elements that a block has beside the one of its own id. */
export const startOf = (scope: string): string => `start_${scope}`;
export const endOf = (scope: string): string => `end_${scope}`;
export const gatewayOf = (id: string): string => `which_${id}`;
export const mergeOf = (id: string): string => `merge_${id}`;
export const forkOf = (id: string): string => `fork_${id}`;
export const joinOf = (id: string): string => `join_${id}`;
/** The flow from the end of a branch to the join. */
export const arrivalOf = (id: string, branch: number): string => `in_${id}_${String(branch)}`;
export const outOf = (id: string): string => `out_${id}`;
export const thrownBy = (id: string): string => `throw_${id}`;
export const undoneBy = (activity: string): string => `undo_${activity}`;
export const processOf = (call: string): string => `p_${call}`;
export const subProcessOf = (event: string): string => `sub_${event}`;

/** The variable by which a person says where to go. */
export const wayOf = (id: string): string => `way_${id}`;
export const resultOf = (id: string): string => `result_${id}`;
export const itemOf = (id: string): string => `item_${id}`;
export const resultsOf = (id: string): string => `results_${id}`;

export const messageOf = (id: string): string => `message ${id}`;
export const signalOf = (id: string): string => `signal ${id}`;
export const sharedSignal = 'shared signal';

/** The variable that a timer's date is. */
export const dueOf = (id: string): string => `due_${id}`;
export const thrownMessageOf = (id: string): string => `thrown message ${id}`;
export const thrownSignalOf = (id: string): string => `thrown signal ${id}`;

/** Variables that every process is started with. */
export const startVariables = { a: 1, b: 2 } as const;

/** The variable of a condition, and what it must be. */
export const flagOf = (id: string): string => `flag_${id}`;
export const conditionOf = (id: string): string => `${flagOf(id)} = 1`;

/** The variable of which an ad-hoc sub-process waits that it becomes 1. */
export const enoughOf = (id: string): string => `enough_${id}`;

/** A variable that nobody sets before a person repairs what stopped for want of it. */
export const missing = 'missing';
