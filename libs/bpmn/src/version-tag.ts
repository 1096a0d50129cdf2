import { isFeel } from './element-reader.js';

/** What is wrong with the text of a version tag, and what to do; null when nothing is. */
export function faultInVersionTag(tag: string | undefined): string | null {
  if (tag === undefined) return 'The version tag is empty. Write one, for example v1.';
  if (!isFeel(tag)) return null;
  return `The version tag "${tag}" cannot be an expression. Write the tag itself, for example v1.`;
}
