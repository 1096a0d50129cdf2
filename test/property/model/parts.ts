import { isActivity, type Activity, type Block, type Handler, type Model } from './block.js';
import { dueOf, enoughOf, flagOf } from './ids.js';

/** The blocks directly inside a block. */
export function partsOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'sequence':
      return block.parts;
    case 'choice':
    case 'inclusive':
    case 'parallel':
      return block.branches;
    case 'loop':
      return [block.body];
    case 'race':
      return block.rivals.map(({ body }) => body);
    default:
      return isActivity(block) ? activityParts(block) : [];
  }
}

function activityParts(activity: Activity): readonly Block[] {
  return [
    ...('body' in activity ? scopeParts(activity) : []),
    ...('paths' in activity ? activity.paths.flatMap(({ activities }) => activities) : []),
    ...('undoing' in activity && activity.undoing ? [activity.undoing.body] : []),
    ...activity.boundary.map(({ body }) => body),
    ...(activity.undo ? [activity.undo] : []),
  ];
}

function scopeParts({ body, beside, events }: Omit<Model, 'starts'>): readonly Block[] {
  return [body, ...[...beside, ...events].map((each) => each.body)];
}

/** Variables that events wait for, as they are at the beginning. */
export function awaitedVariables(model: Model): Readonly<Record<string, unknown>> {
  const { events } = model;
  const blocks = blocksIn(model);
  const untils = blocks.filter((block) => block.kind === 'adhoc' && block.until);
  const all = [...events, ...blocks.flatMap(eventsOf)];
  return Object.fromEntries([
    ...untils.map((block): [string, unknown] => [enoughOf('id' in block ? block.id : ''), 0]),
    ...all.flatMap(({ id, on }): [string, unknown][] => {
      if (on.type === 'conditional') return [[flagOf(id), 0]];
      return on.type === 'date' ? [[dueOf(id), null]] : [];
    }),
  ]);
}

function eventsOf(block: Block): readonly Pick<Handler, 'id' | 'on'>[] {
  if (block.kind === 'race') return block.rivals;
  if (!isActivity(block)) return [];
  return [...block.boundary, ...('events' in block ? block.events : [])];
}

/** All blocks of a process, outermost first. */
export function blocksIn(model: Omit<Model, 'starts'>): readonly Block[] {
  const found: Block[] = [];
  const open: Block[] = [...scopeParts(model)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...partsOf(next));
  }
  return found;
}
