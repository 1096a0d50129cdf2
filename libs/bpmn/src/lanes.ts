import type { ModdleElement } from 'bpmn-moddle';
import { childOf, childrenOf } from './element-reader.js';

/** Name (or id) of the innermost lane of each element that a lane holds, by element id. */
export function lanesOf(process: ModdleElement): ReadonlyMap<string, string> {
  const lanes = new Map<string, string>();
  for (const laneSet of childrenOf(process, 'laneSets')) collect(laneSet, lanes);
  return lanes;
}

function collect(laneSet: ModdleElement, lanes: Map<string, string>): void {
  for (const lane of childrenOf(laneSet, 'lanes')) {
    for (const { id } of childrenOf(lane, 'flowNodeRef')) {
      const name = lane.name ?? lane.id;
      if (id !== undefined && name !== undefined) lanes.set(id, name);
    }
    const inner = childOf(lane, 'childLaneSet');
    if (inner) collect(inner, lanes);
  }
}
