import type { ElementReader } from './element-reader.js';
import type { FlowNode, Value } from './process-model.js';

/** The properties by which a model says that somebody else has to go on. */
export const apartFromElements = 'apart-from';
export const apartFromPeople = 'apart-from-people';

/**
 * From whom a user task is to be kept apart: the ids of the elements whose doers may not do it, separated by spaces, and
 * FEEL that names people (who proposed something in another process, or over a screen). Undefined for from nobody.
 */
export function compileApartFrom(
  reader: ElementReader,
  properties: FlowNode['properties'],
): Record<'apartFrom' | 'apartFromPeople', readonly string[] | Value | undefined> {
  const elements = properties[apartFromElements];
  return {
    apartFrom: elements?.split(/\s+/).filter((id) => id !== ''),
    apartFromPeople: reader.value(properties[apartFromPeople], 'The list of people apart'),
  };
}
