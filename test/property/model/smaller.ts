import {
  isActivity,
  type Activity,
  type Block,
  type BlockOf,
  type Handler,
  type Model,
  type Path,
} from './block.js';
import { partsOf } from './parts.js';

/** Processes that are one thing smaller than this one, the much smaller first. */
export function smallerModels(model: Model): readonly Model[] {
  const { starts, body, beside, events } = model;
  return [
    ...without(events).map((fewer) => ({ ...model, events: fewer })),
    ...without(beside).map((fewer) => ({ ...model, beside: fewer })),
    ...without(starts).map((fewer) => ({ ...model, starts: fewer })),
    ...smallerBlocks(body).map((smaller) => ({ ...model, body: smaller })),
    ...withSmallerBody(beside).map((smaller) => ({ ...model, beside: smaller })),
    ...withSmallerBody(events).map((smaller) => ({ ...model, events: smaller })),
  ];
}

const plainUser = {
  kind: 'user',
  inputs: [],
  outputs: [],
  repeat: null,
  boundary: [],
  undo: null,
  only: null,
} as const;

function smallerBlocks(block: Block): readonly Block[] {
  return [...partsOf(block), ...asUser(block), ...simpler(block), ...smallerInside(block)];
}

function asUser(block: Block): readonly Block[] {
  const isPlain =
    block.kind === 'user' && block.boundary.length === 0 && !block.repeat && !block.undo;
  // The walk knows an ad-hoc sub-process by its id.
  return 'id' in block && !isPlain && block.kind !== 'adhoc'
    ? [{ ...plainUser, id: block.id }]
    : [];
}

/** The same block with less of its own. */
function simpler(block: Block): readonly Block[] {
  if (isActivity(block)) return simplerActivities(block);
  switch (block.kind) {
    case 'sequence':
      return [
        ...without(block.parts, 1).map((parts) => ({ ...block, parts })),
        ...(block.turns ? [{ ...block, turns: false }] : []),
      ];
    case 'choice':
    case 'parallel':
    case 'inclusive':
      return without(block.branches, 2).map((branches) => ({ ...block, branches }));
    case 'race':
      return without(block.rivals, 2).map((rivals) => ({ ...block, rivals }));
    default:
      return [];
  }
}

function simplerActivities(activity: Activity): readonly Block[] {
  return [
    ...(activity.only === null ? [] : [{ ...activity, only: null }]),
    ...without(activity.boundary).map((boundary) => ({ ...activity, boundary })),
    ...lastingBoundaries(activity.boundary).map((boundary) => ({ ...activity, boundary })),
    ...('beside' in activity
      ? without(activity.beside).map((beside) => ({ ...activity, beside }))
      : []),
    ...('events' in activity
      ? without(activity.events).map((events) => ({ ...activity, events }))
      : []),
    ...(activity.undo ? [{ ...activity, undo: null }] : []),
    ...('undoing' in activity && activity.undoing ? [{ ...activity, undoing: null }] : []),
    ...(activity.kind === 'adhoc' ? simplerAdHocs(activity) : []),
    ...without(activity.inputs).map((inputs) => ({ ...activity, inputs })),
    ...without(activity.outputs).map((outputs) => ({ ...activity, outputs })),
    ...(activity.repeat ? [{ ...activity, repeat: null }] : []),
    ...(activity.repeat && activity.repeat.count > 1
      ? [{ ...activity, repeat: { ...activity.repeat, count: activity.repeat.count - 1 } }]
      : []),
  ];
}

function lastingBoundaries(boundary: readonly Handler[]): readonly (readonly Handler[])[] {
  return oneSmaller(boundary, (event) => (event.only === null ? [] : [{ ...event, only: null }]));
}

function simplerAdHocs(activity: BlockOf<'adhoc'>): readonly Block[] {
  const shorter = oneSmaller(activity.paths, (path) =>
    without(path.activities, 1).map((activities) => ({ ...path, activities })),
  );
  return [...without(activity.paths, 1), ...shorter].map((paths) => ({ ...activity, paths }));
}

function smallerPaths(paths: readonly Path[]): readonly Path[][] {
  return oneSmaller(paths, (path) =>
    oneSmaller(path.activities, (activity) => smallerBlocks(activity).filter(isActivity)).map(
      (activities) => ({ ...path, activities }),
    ),
  );
}

function smallerInside(block: Block): readonly Block[] {
  if (isActivity(block)) {
    return [
      ...withSmallerBody(block.boundary).map((boundary) => ({ ...block, boundary })),
      ...('body' in block ? smallerBlocks(block.body).map((body) => ({ ...block, body })) : []),
      ...('beside' in block
        ? withSmallerBody(block.beside).map((beside) => ({ ...block, beside }))
        : []),
      ...('events' in block
        ? withSmallerBody(block.events).map((events) => ({ ...block, events }))
        : []),
      ...('undoing' in block && block.undoing
        ? withSmallerBody([block.undoing]).map(([undoing = null]) => ({ ...block, undoing }))
        : []),
      ...(block.kind === 'adhoc'
        ? smallerPaths(block.paths).map((paths) => ({ ...block, paths }))
        : []),
      ...(block.undo
        ? smallerBlocks(block.undo)
            .filter(isActivity)
            .map((undo) => ({ ...block, undo: { ...undo, boundary: [], undo: null } }))
        : []),
    ];
  }
  switch (block.kind) {
    case 'sequence':
      return oneSmaller(block.parts, smallerBlocks).map((parts) => ({ ...block, parts }));
    case 'choice':
    case 'parallel':
    case 'inclusive':
      return oneSmaller(block.branches, smallerBlocks).map((branches) => ({ ...block, branches }));
    case 'loop':
      return smallerBlocks(block.body).map((body) => ({ ...block, body }));
    case 'race':
      return withSmallerBody(block.rivals).map((rivals) => ({ ...block, rivals }));
    default:
      return [];
  }
}

function withSmallerBody<T extends { readonly body: Block }>(items: readonly T[]): readonly T[][] {
  return oneSmaller(items, (item) => smallerBlocks(item.body).map((body) => ({ ...item, body })));
}

function oneSmaller<T>(items: readonly T[], smaller: (item: T) => readonly T[]): readonly T[][] {
  return items.flatMap((item, index) => smaller(item).map((small) => items.with(index, small)));
}

function without<T>(items: readonly T[], least = 0): readonly (readonly T[])[] {
  if (items.length <= least) return [];
  return items.map((_, index) => items.toSpliced(index, 1));
}
