import { appendFileSync } from 'node:fs';

/** Adds a line to a file; a full disk keeps nobody from going on. */
export function noteIn(file: string, line: string): void {
  try {
    appendFileSync(file, `${line}\n`);
  } catch {
    return;
  }
}
