/** One column of an engine table: its name in the database, in the core's rows, and its type. */
interface RowColumn {
  readonly column: string;
  readonly property: string;
  readonly type: string;
}

export interface RowTable {
  readonly name: string;
  /** Columns that the core's rows have, `key` first. */
  readonly columns: readonly RowColumn[];
  /** SQL added to SET when a row changes. */
  readonly onUpdate?: string;
}

function table(name: string, columns: Record<string, string>, onUpdate?: string): RowTable {
  return {
    name,
    columns: Object.entries(columns).map(([property, type]) => ({
      property,
      type,
      column: property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    })),
    ...(onUpdate !== undefined && { onUpdate }),
  };
}

/** How the rows of the core are kept: property → column type; each table also has `root_key`. */
export const rowTables = {
  elements: table('element_instance', {
    key: 'bigint',
    scopeKey: 'bigint',
    processInstanceKey: 'bigint',
    definitionKey: 'bigint',
    elementId: 'text',
    state: 'text',
    enteredAt: 'timestamptz',
    flowId: 'text',
    multiInstance: 'text',
    loopCounter: 'integer',
    variables: 'jsonb',
    memory: 'jsonb',
  }),
  userTasks: table('user_task', {
    key: 'bigint',
    elementInstanceKey: 'bigint',
    elementId: 'text',
    name: 'text',
    formId: 'text',
    formKey: 'bigint',
    assignee: 'text',
    owner: 'text',
    delegates: 'text[]',
    candidateUsers: 'text[]',
    candidateGroups: 'text[]',
    barred: 'text[]',
    dueDate: 'text',
    followUpDate: 'text',
    priority: 'integer',
    createdAt: 'timestamptz',
    claimedAt: 'timestamptz',
  }),
  // A job that changed is free again, whoever held it, and has the tries that it was granted.
  jobs: table(
    'job',
    {
      key: 'bigint',
      elementInstanceKey: 'bigint',
      elementId: 'text',
      type: 'text',
      retries: 'integer',
      headers: 'jsonb',
      priority: 'integer',
      listener: 'jsonb',
      notBefore: 'timestamptz',
      createdAt: 'timestamptz',
    },
    'locked_until = NULL, granted_retries = NULL',
  ),
  timers: table(
    'timer',
    {
      key: 'bigint',
      elementInstanceKey: 'bigint',
      targetElementId: 'text',
      dueAt: 'timestamptz',
      firedFor: 'timestamptz',
      repetitions: 'integer',
    },
    'claimed_until = NULL',
  ),
  subscriptions: table('message_subscription', {
    key: 'bigint',
    elementInstanceKey: 'bigint',
    targetElementId: 'text',
    kind: 'text',
    name: 'text',
    correlationKey: 'text',
    holds: 'boolean',
  }),
  incidents: table('incident', {
    key: 'bigint',
    elementInstanceKey: 'bigint',
    elementId: 'text',
    jobKey: 'bigint',
    code: 'text',
    message: 'text',
    raisedAt: 'timestamptz',
  }),
  kept: table('kept_value', {
    key: 'bigint',
    elementInstanceKey: 'bigint',
    kind: 'text',
    position: 'integer',
    value: 'jsonb',
  }),
} as const;

export type RowKind = keyof typeof rowTables;

export const rowKinds = Object.keys(rowTables) as RowKind[];
