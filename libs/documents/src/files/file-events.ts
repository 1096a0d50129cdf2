import type { Transaction } from '@minhbach/database';
import type { FileEventKind } from './file-event.entity.js';

/** Writes into the history of its case what happened to each file. Files that belong to no case have none. */
export async function recordFileEvents(
  tx: Transaction,
  kind: FileEventKind,
  actor: string,
  fileKeys: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO file_event (key, file_key, subject_type, subject_key, at, actor, kind, sha256)
     SELECT nextval('file_event_key'), file.key, subject_type, subject_key, $2, $3, $4, file.sha256
     FROM file_attachment JOIN stored_file file ON file.key = file_key
     WHERE file_key = ANY($1::bigint[])`,
    [fileKeys, tx.now, actor, kind],
  );
}
