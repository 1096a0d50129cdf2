import type { Key, UserTask } from '@minhbach/engine';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FormSchema } from './compile-form.js';
import type { FormOfTask } from './form-validator.js';
import { cursorOf, marksIn, pageOf, type Page } from './page.js';
import { columnsOf, fromRow, type Row } from './read-rows.js';
import { rowTables } from './row-tables.js';
import { visibleVariablesAt } from './visible-variables.js';

/** A task in a list. */
export type TaskSummary = UserTask & {
  readonly rootKey: Key;
  /** Of the root instance. */
  readonly processId: string;
  readonly businessKey: string | null;
};

export type StoredTask = TaskSummary & {
  /** Everything visible at the task. */
  readonly variables: Readonly<Record<string, unknown>>;
};

export interface TaskFilter {
  readonly person: string;
  readonly groups: readonly string[];
  /**
   * - `mine`: assigned to the person
   * - `available`: assigned to nobody, and the person is a candidate whom nothing bars
   * - `apart`: assigned to nobody, the person is a candidate, and somebody is barred from it
   * - `delegated`: the person's own, on which somebody else works for him
   * - `all`: assigned to or owned by the person, or the person is a candidate, whoever has it
   * - `everybodys`, `everybodys-apart`: of all people, for those who supervise
   */
  readonly view:
    'mine' | 'available' | 'delegated' | 'apart' | 'all' | 'everybodys' | 'everybodys-apart';
  readonly processId?: string | undefined;
  /** Only tasks by whose form somebody signs (`x-ui.signs`). */
  readonly signs?: boolean | undefined;
  /** Root instances in which a group alone gives no task, but for what `reached_by_group` says. */
  readonly keptRoots?: readonly Key[] | undefined;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

/**
 * Whom a group makes a candidate. In an instance that is kept from his groups, none does but for a task that nobody has, and
 * for whoever receives for its agency or heads it (`migrations/1764000540740-restricted-cases.ts`).
 */
function byGroup(groups: string, kept: string): string {
  return `(t.candidate_groups && ${groups} AND t.root_key <> ALL(${kept})
    OR t.root_key = ANY(${kept}) AND reached_by_group(t.assignee, t.candidate_groups, ${groups}))`;
}

/**
 * A subquery for the lists of slices: root keys of the instances in which a person has a task or may take one.
 * Takes the names of three parameters, the person's id, a `text[]` of his groups and a `bigint[]` of instances that are
 * kept from these.
 */
export function instancesWithTask(person: string, groups: string, kept: string): string {
  return `SELECT t.root_key FROM user_task t
    WHERE t.assignee = ${person} OR t.owner = ${person} OR ${person} = ANY(t.candidate_users) OR ${byGroup(groups, kept)}`;
}

/** Likewise: root keys of the instances in which a token stands at an element, of one version where that is given. */
export function instancesStandingAt(elementId: string, definitionKey: string): string {
  return `SELECT e.root_key FROM element_instance e
    WHERE e.element_id = ${elementId} AND e.definition_key = coalesce(${definitionKey}, e.definition_key)`;
}

const columns = `${columnsOf(rowTables.userTasks, 't')}, t.root_key AS "rootKey",
  t.process_id AS "processId", t.business_key AS "businessKey"`;

const isCandidate = `(${byGroup('$2::text[]', '$9::bigint[]')} OR $1 = ANY(t.candidate_users))`;
const views: Readonly<Record<TaskFilter['view'], string>> = {
  mine: 't.assignee = $1 AND $2::text[] IS NOT NULL',
  available: `t.assignee IS NULL AND ${isCandidate} AND NOT $1 = ANY(t.barred)`,
  apart: `t.assignee IS NULL AND ${isCandidate} AND t.barred <> '{}'`,
  delegated: 't.owner = $1 AND t.assignee <> $1 AND $2::text[] IS NOT NULL',
  all: `(t.assignee = $1 OR t.owner = $1 OR ${isCandidate})`,
  everybodys: '$1::text IS NOT NULL AND $2::text[] IS NOT NULL',
  'everybodys-apart': `t.assignee IS NULL AND t.barred <> '{}' AND $1::text IS NOT NULL AND $2::text[] IS NOT NULL`,
};

/** Due dates are text and sort as text; tasks without one come last. */
const dueDate = `coalesce(t.due_date, '~') COLLATE "C"`;
const isAfter = `($4::bigint IS NULL OR
  (${dueDate}, -t.priority, t.key) > (coalesce($5, '~') COLLATE "C", -$6::integer, $4::bigint))`;

const formOfTask = `SELECT f.schema FROM form_definition f
  WHERE f.form_id = t.form_id AND (t.form_key IS NULL OR f.key = t.form_key) ORDER BY f.version DESC LIMIT 1`;

/** Reads open tasks. Whoever asks decides who may see them. */
@Injectable()
export class TaskQueries {
  constructor(private readonly dataSource: DataSource) {}

  async byKey(taskKey: Key): Promise<StoredTask | null> {
    const [row] = await this.dataSource.query<(Row & Pick<StoredTask, 'variables'>)[]>(
      `SELECT ${columns}, (${visibleVariablesAt('t.element_instance_key')}) AS variables FROM user_task t WHERE t.key = $1`,
      [taskKey],
    );
    if (!row) return null;
    return { ...taskOf(row), variables: row.variables };
  }

  /** Sorted by due date, then by priority, the highest first. */
  async list(filter: TaskFilter): Promise<Page<TaskSummary>> {
    const { person, groups, view, processId = null, signs = null, limit, after } = filter;
    const { keptRoots = [] } = filter;
    const [due = null, priority = null, key = null] =
      after === undefined ? [] : marksIn(after, ['text-or-null', 'number', 'key']);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM user_task t
       WHERE ${views[view]} AND $9::bigint[] IS NOT NULL AND ($3::text IS NULL OR t.process_id = $3)
         AND ($8::boolean IS NULL OR $8 = coalesce(((${formOfTask}) #>> '{x-ui,signs}')::boolean, false))
         AND ${isAfter}
       ORDER BY ${dueDate}, -t.priority, t.key LIMIT $7`,
      [person, groups, processId, key, due, priority, limit + 1, signs, keptRoots],
    );
    return pageOf(rows.map(taskOf), limit, (last) =>
      cursorOf([last.dueDate, last.priority, last.key]),
    );
  }

  async ofInstance(rootKey: Key, tx?: Transaction): Promise<TaskSummary[]> {
    return this.ofInstances([rootKey], tx);
  }

  /** The open tasks of several root instances, each with its `rootKey`. */
  async ofInstances(
    rootKeys: readonly Key[],
    db: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<TaskSummary[]> {
    const rows = await db.query<Row>(
      `SELECT ${columns} FROM user_task t WHERE t.root_key = ANY($1::bigint[]) ORDER BY t.key`,
      [rootKeys],
    );
    return rows.map(taskOf);
  }

  /**
   * Open tasks with a greater key, in the order in which they were opened. For whoever follows the service while it has
   * nothing under way: a step that ends later may bring a task with a lesser key.
   */
  async openedAfter(taskKey: Key): Promise<TaskSummary[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM user_task t WHERE t.key > $1::bigint ORDER BY t.key`,
      [taskKey],
    );
    return rows.map(taskOf);
  }

  /** The forms of several tasks, by task; those without one are missing. */
  async formSchemas(tasks: readonly TaskSummary[]): Promise<Map<Key, FormSchema>> {
    const rows = await this.dataSource.query<{ key: string; schema: FormSchema | null }[]>(
      `SELECT t.key, (${formOfTask}) AS schema FROM user_task t WHERE t.key = ANY($1::bigint[])`,
      [tasks.map(({ key }) => key)],
    );
    return new Map(rows.flatMap(({ key, schema }) => (schema ? [[Number(key), schema]] : [])));
  }

  /** The form of a task in the version that the task has; null when it has none. */
  async formSchema({ formId, formKey }: FormOfTask): Promise<FormSchema | null> {
    if (formId === null) return null;
    const [row] = await this.dataSource.query<{ schema: FormSchema }[]>(
      `SELECT schema FROM form_definition
       WHERE form_id = $1 AND ($2::bigint IS NULL OR key = $2) ORDER BY version DESC LIMIT 1`,
      [formId, formKey],
    );
    return row?.schema ?? null;
  }
}

function taskOf(row: Row): TaskSummary {
  const task: unknown = { ...fromRow(rowTables.userTasks, row), rootKey: Number(row.rootKey) };
  return task as TaskSummary;
}
