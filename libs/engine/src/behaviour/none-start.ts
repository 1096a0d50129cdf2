import type { ProcessModel } from '@minhbach/bpmn';

/** The start event without trigger of a process or sub-process; a process may have only others. */
export function noneStart(model: ProcessModel, containerId: string): string | undefined {
  return model.elements.get(containerId)?.startEvents.find((id) => {
    const event = model.elements.get(id)?.event;
    return !event || event.type === 'none';
  });
}
