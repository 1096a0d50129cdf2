/** What a person may be to the service. */
export const roles = ['officer', 'head', 'supervisor', 'admin', 'business'] as const;

export const states = ['active', 'invited', 'blocked'] as const;

/** What people of agencies may be given to do. */
export const functions = [
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
