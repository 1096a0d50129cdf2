import type { ProcessModel } from '@minhbach/bpmn';

/** The start events without trigger of a process or sub-process; a process may have only others. */
function noneStarts(model: ProcessModel, containerId: string): readonly string[] {
  const { startEvents = [] } = model.elements.get(containerId) ?? {};
  return startEvents.filter((id) => {
    const event = model.elements.get(id)?.event;
    return !event || event.type === 'none';
  });
}

/**
 * Whether a process can begin by itself: at a start event without trigger, or, where it has no start event at
 * all, with what no flow leads to.
 */
export function canBegin(model: ProcessModel): boolean {
  const root = model.elements.get(model.id);
  if (!root) return false;
  const begins = root.startEvents.length === 0 && root.implicitStarts.length > 0;
  return begins || noneStarts(model, model.id).length > 0;
}

/**
 * Where a scope begins (BPMN 2.0 §10.3.1, §13.2): at the start event that was triggered, or at those without
 * trigger, of which a process needs only the first; and with everything else that no flow leads to.
 */
export function beginnings(
  model: ProcessModel,
  containerId: string,
  startEventId: string | undefined,
): readonly string[] {
  const container = model.elements.get(containerId);
  const none = noneStarts(model, containerId);
  const plain = container?.type === 'process' ? none.slice(0, 1) : none;
  const starts = startEventId === undefined ? plain : [startEventId];
  return [...starts, ...(container?.implicitStarts ?? [])];
}
