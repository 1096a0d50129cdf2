import type { CheckedTask } from './task-check.js';

/** What somebody wrote into a field of a task's form; null when there is nothing but blanks. */
export function textIn({ submitted }: Pick<CheckedTask, 'submitted'>, name: string): string | null {
  const value = submitted[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
