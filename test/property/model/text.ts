import {
  isActivity,
  type Activity,
  type Beside,
  type Block,
  type Handler,
  type Mapping,
  type Model,
} from './block.js';
import { feel } from './xml.js';

/** A process in short lines, what stands inside further to the right. */
export function textOf({ starts, body, beside, events }: Model): string {
  return [
    ...starts.map(({ id, on }) => `> ${id} ${told(on)}`),
    ...linesOf(body),
    ...beside.flatMap(linesOfBeside),
    ...events.flatMap(linesOfHandler),
  ].join('\n');
}

function linesOfBeside({ start, body }: Beside): readonly string[] {
  return [`> ${start ?? 'also'}`, ...inner(linesOf(body))];
}

function linesOf(block: Block): readonly string[] {
  if (isActivity(block)) return linesOfActivity(block);
  switch (block.kind) {
    case 'catch':
      return [`${block.id} ${told(block.on)}`];
    case 'throw':
      return [`${block.id} ${block.what}${block.ends ? ', ends' : ''}`];
    case 'escalate':
      return [`${block.id} ${block.code}${block.ends ? ', ends' : ''}`];
    case 'fail':
      return [`${block.id} ${block.code}`];
    case 'undo':
      return [`${block.id} ${block.activity ?? 'all'}${block.ends ? ', ends' : ''}`];
    case 'stop':
    case 'cancel':
    case 'link':
      return [block.id];
    case 'sequence':
      return [
        ...(block.turns ? ['(the other way round in version 2)'] : []),
        ...block.parts.flatMap(linesOf),
      ];
    case 'choice':
    case 'inclusive':
      return listed(
        `${block.id} by ${block.by}${block.hasDefault ? ', the last by default' : ''}`,
        block.branches,
      );
    case 'parallel':
      return listed(`${block.id} by ${block.by}`, block.branches);
    case 'loop':
      return [block.id, ...inner(linesOf(block.body))];
    case 'race':
      return [
        block.id,
        ...inner(
          block.rivals.flatMap(({ id, on, receives, body }) => [
            `${id} ${receives ? 'receives ' : ''}${told(on)}`,
            ...inner(linesOf(body)),
          ]),
        ),
      ];
  }
}

function listed(title: string, branches: readonly Block[]): readonly string[] {
  return [title, ...inner(branches.flatMap((branch) => ['-', ...inner(linesOf(branch))]))];
}

function linesOfActivity(activity: Activity): readonly string[] {
  const { id, inputs, outputs, repeat, boundary } = activity;
  const facts = [
    ...mapped('in', inputs),
    ...mapped('out', outputs),
    ...(activity.kind === 'script' ? [`= ${feel(activity.value)}`] : []),
    ...(activity.kind === 'receive' ? [`key ${activity.key}`] : []),
    ...(activity.kind === 'job' || activity.kind === 'task' ? [activity.as] : []),
    ...(activity.kind === 'scope' && activity.isTransaction ? ['transaction'] : []),
    ...(activity.kind === 'adhoc'
      ? [`until ${String(activity.until)}, cancels ${String(activity.cancels)}`]
      : []),
    ...(activity.kind === 'call'
      ? [`parent ${String(activity.parent)}, child ${String(activity.child)}`]
      : []),
    ...toldVersion(activity),
    ...(repeat ? [`repeat ${JSON.stringify(repeat)}`] : []),
  ];
  const inside =
    'body' in activity
      ? [
          ...linesOf(activity.body),
          ...activity.beside.flatMap(linesOfBeside),
          ...activity.events.flatMap(linesOfHandler),
        ]
      : [];
  const paths =
    'paths' in activity
      ? activity.paths.flatMap(({ isListed, activities }) => [
          isListed ? '- begun' : '-',
          ...inner(activities.flatMap(linesOf)),
        ])
      : [];
  const undoing =
    'undoing' in activity && activity.undoing
      ? [`< ${activity.undoing.id}`, ...inner(linesOf(activity.undoing.body))]
      : [];
  const undo = activity.undo ? ['< undone by', ...inner(linesOf(activity.undo))] : [];
  return [
    [id, ...facts].join(' '),
    ...inner([...inside, ...paths, ...undoing, ...boundary.flatMap(linesOfHandler), ...undo]),
  ];
}

function mapped(side: string, mappings: readonly Mapping[]): readonly string[] {
  return mappings.map(({ target, source }) => `${side} ${target} = ${feel(source)}`);
}

function linesOfHandler(handler: Handler): readonly string[] {
  const { id, on, interrupting, body } = handler;
  const title = [`! ${id} ${told(on)}${interrupting ? '' : ', beside'}`, ...toldVersion(handler)];
  return [title.join(' '), ...inner(linesOf(body))];
}

function toldVersion({ only }: Pick<Handler, 'only'>): readonly string[] {
  return only === null ? [] : [`(only in version ${String(only)})`];
}

function told(on: Handler['on']): string {
  switch (on.type) {
    case 'timer':
      return on.times === null
        ? `timer ${String(on.hours)} h`
        : `timer ${String(on.times)} × ${String(on.hours)} h`;
    case 'message':
      return `message ${on.key}`;
    case 'signal':
      return on.shared ? 'shared signal' : 'signal';
    case 'date':
    case 'conditional':
    case 'cancel':
      return on.type;
    default:
      return `${on.type} ${on.code ?? 'any'}`;
  }
}

function inner(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
