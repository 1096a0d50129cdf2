import { compileApartFrom } from './apart-from.js';
import { isFeel, textOf, type ElementReader } from './element-reader.js';
import { isIsoDate } from './iso-time.js';
import type { Assignment, FlowNode, Value, VersionBinding } from './process-model.js';
import { compileBinding } from './version-binding.js';

type Given = Value | VersionBinding | string | readonly string[] | undefined;

/** Who may do a user task, by when, how urgently, and with which form. */
export function compileUserTask(
  reader: ElementReader,
  properties: FlowNode['properties'],
): Pick<FlowNode, 'assignment'> {
  const assignment: Record<keyof Assignment, Given> = {
    ...compilePeople(reader),
    ...compileApartFrom(reader, properties),
    ...compileSchedule(reader),
    priority: compilePriority(reader, 'zeebe:PriorityDefinition'),
    formId: compileForm(reader),
    formBinding: compileBinding(reader.extension('zeebe:FormDefinition'), reader),
  };
  const given = Object.entries(assignment).filter(([, value]) => value !== undefined);
  return { assignment: Object.fromEntries(given) };
}

function compilePeople(
  reader: ElementReader,
): Record<'assignee' | 'candidateUsers' | 'candidateGroups', Value | undefined> {
  const people = reader.extension('zeebe:AssignmentDefinition');
  return {
    assignee: reader.value(textOf(people, 'assignee'), 'The assignee'),
    candidateUsers: reader.value(textOf(people, 'candidateUsers'), 'The list of candidate users'),
    candidateGroups: reader.value(
      textOf(people, 'candidateGroups'),
      'The list of candidate groups',
    ),
  };
}

function compileSchedule(
  reader: ElementReader,
): Record<'dueDate' | 'followUpDate', Value | undefined> {
  const schedule = reader.extension('zeebe:TaskSchedule');
  return {
    dueDate: compileDate(textOf(schedule, 'dueDate'), 'The due date', reader),
    followUpDate: compileDate(textOf(schedule, 'followUpDate'), 'The follow-up date', reader),
  };
}

function compileDate(
  text: string | undefined,
  what: string,
  reader: ElementReader,
): Value | undefined {
  const value = reader.value(text, what);
  if (value?.kind === 'static' && !isIsoDate(value.value)) {
    reader.error(
      'invalid-date',
      `${what} "${value.value}" is not an ISO 8601 date. Write for example 2026-11-01, or FEEL beginning with =.`,
    );
  }
  return value;
}

/** How urgent a task or job is, by the extension element that says so. */
export function compilePriority(reader: ElementReader, extension: string): Value | undefined {
  const text = textOf(reader.extension(extension), 'priority');
  const value = reader.value(text, 'The priority');
  if (value?.kind === 'static' && !/^(?:\d{1,2}|100)$/.test(value.value)) {
    reader.error(
      'invalid-priority',
      `The priority "${value.value}" is not a whole number from 0 to 100. Correct it.`,
    );
  }
  return value;
}

function compileForm(reader: ElementReader): string | undefined {
  const form = reader.extension('zeebe:FormDefinition');
  const formId = textOf(form, 'formId');
  const formKey = textOf(form, 'formKey');
  if (form && (formId === undefined) === (formKey === undefined)) {
    reader.error('form-without-id', 'A form needs exactly one of form id and form key. Give one.');
  }
  const id = formId ?? formKey;
  if (id === undefined || !isFeel(id)) return id;
  reader.error('form-not-static', 'The form id cannot be an expression. Write the id of one form.');
  return undefined;
}
