import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchivedSegment } from './backup-folder.js';
import { isMissing } from './durable-files.js';

/** One line of JSON for each whole segment in a folder of the log, written when the segment is whole. */
export class SegmentJournal {
  private readonly file: string;

  constructor(walFolder: string) {
    this.file = join(walFolder, 'segments.jsonl');
  }

  async add(segment: ArchivedSegment): Promise<void> {
    const file = await open(this.file, 'a', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(segment)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** By their names. A line that a crash cut off counts as none: its segment is copied once more. */
  async read(): Promise<Map<string, ArchivedSegment>> {
    const segments = new Map<string, ArchivedSegment>();
    for (const line of (await this.text()).split('\n')) {
      const segment = parsed(line);
      if (segment) segments.set(segment.segment, segment);
    }
    return segments;
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return '';
      throw error;
    }
  }
}

function parsed(line: string): ArchivedSegment | null {
  try {
    return JSON.parse(line) as ArchivedSegment;
  } catch {
    return null;
  }
}
