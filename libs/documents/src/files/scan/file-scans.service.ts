import { Clock, UnitOfWork, type Transaction } from '@minhbach/database';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileContent } from '../file-content.service.js';
import { recordFileEvents } from '../file-events.js';
import { hasContent, type StoredFile } from '../stored-file.entity.js';
import { InfectedFiles, type InfectedFile } from './infected-files.js';
import { VirusScanner, type ScanVerdict } from './virus-scanner.js';

/** Longer than clamd takes for the largest file. */
const leaseSeconds = 600;

/** Ten seconds, then twice as long each time, up to a quarter of an hour. It never gives up. */
const waits = { firstSeconds: 10, doublings: 7, longestSeconds: 900 } as const;

const at = `(SELECT coalesce($1::timestamptz, clock_timestamp()))`;

type Claimed = Pick<StoredFile, 'key' | 'sha256' | 'scanAttempts'>;

/** Has every file scanned before anybody gets it. While the scanner cannot tell, nobody does. */
@Injectable()
export class FileScans {
  private readonly logger = new Logger(FileScans.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly content: FileContent,
    @Optional() @Inject(VirusScanner) private readonly scanner?: VirusScanner,
    @Optional() @Inject(InfectedFiles) private readonly infected?: InfectedFiles,
  ) {}

  /** Scans the file that waits longest; returns whether there was one. Any number of processes may do so at once. */
  async scanOne(): Promise<boolean> {
    const file = await this.claim();
    if (!file) return false;
    try {
      await this.note(
        file,
        this.scanner ? await this.scanner.scan(await this.content.read(file)) : null,
      );
    } catch (error) {
      this.logger.error(`file ${file.key} was not scanned and waits: ${String(error)}`);
      await this.postpone(file);
    }
    return true;
  }

  private async claim(): Promise<Claimed | undefined> {
    const [rows] = await this.dataSource.query<[Claimed[], number]>(
      `UPDATE stored_file SET scan_attempts = scan_attempts + 1,
         scan_due_at = ${at} + make_interval(secs => $2)
       WHERE key = (SELECT key FROM stored_file WHERE scan_due_at <= ${at}
         ORDER BY scan_due_at, key LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING key::text, sha256, scan_attempts AS "scanAttempts"`,
      [this.clock.fixed(), leaseSeconds],
    );
    return rows[0];
  }

  /** What is in one file is in every file of the same bytes. `null`: there is no scanner. */
  private async note({ key, sha256 }: Claimed, verdict: ScanVerdict | null): Promise<void> {
    const isInfected = verdict !== null && !verdict.clean;
    await this.work.run(async (tx) => {
      const scanned = await tx.query<{ key: string }>(
        `UPDATE stored_file SET state = $3, virus = $4, scanned_at = $5, scan_due_at = NULL
         WHERE ${hasContent} AND (key = $1 OR ($6 AND sha256 = $2))
         RETURNING key::text`,
        [
          ...[key, sha256, isInfected ? 'infected' : verdict ? 'clean' : 'unscanned'],
          ...[isInfected ? verdict.virus : null, tx.now, isInfected],
        ],
      );
      const files = scanned.map((row) => row.key);
      if (verdict) await recordFileEvents(tx, isInfected ? 'infected' : 'scanned', 'system', files);
      if (isInfected) await this.infected?.found(tx, await attachedAmong(tx, files));
    });
    if (isInfected && sha256 !== null) await this.content.release(sha256);
  }

  private async postpone({ key, scanAttempts }: Claimed): Promise<void> {
    const doubled = waits.firstSeconds * 2 ** Math.min(scanAttempts - 1, waits.doublings);
    await this.dataSource.query(
      `UPDATE stored_file SET scan_due_at = ${at} + make_interval(secs => $3)
       WHERE key = $2 AND scan_attempts = $4 AND state = 'waiting'`,
      [this.clock.fixed(), key, Math.min(doubled, waits.longestSeconds), scanAttempts],
    );
  }
}

/** Those that belong to a case; of any other file only its sender knows, and the form tells him. */
function attachedAmong(tx: Transaction, keys: readonly string[]): Promise<InfectedFile[]> {
  return tx.query<InfectedFile>(
    `SELECT f.key::text, f.name, f.uploaded_by AS "uploadedBy", a.subject_key::text AS "subjectKey"
     FROM stored_file f JOIN file_attachment a ON a.file_key = f.key
     WHERE f.key = ANY($1::bigint[]) ORDER BY f.key`,
    [keys],
  );
}
