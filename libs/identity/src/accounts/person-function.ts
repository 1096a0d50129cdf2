/** What the processes give people of agencies to do: the second half of the names of groups. */
export const personFunctions = [
  'reception',
  'focal',
  'handler',
  'approver',
  'clerk',
  'cashier',
  'complaint',
  'director',
  'preparer',
  'head',
  'supervisor',
] as const;

export type PersonFunction = (typeof personFunctions)[number];
