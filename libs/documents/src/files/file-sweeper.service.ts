import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contents, FileContent } from './file-content.service.js';
import { fileLimits } from './file-limits.js';
import { FileStore, type StoredObject } from './store/file-store.js';
import { uploadFolder } from './upload-chunks.service.js';
import { hasContent, StoredFile } from './stored-file.entity.js';
import { UploadEnd } from './upload-end.service.js';

/** How many names of objects are compared with the database at a time. */
const pageSize = 500;

export interface Swept {
  readonly files: number;
  readonly objects: number;
}

/** Takes away what nobody will ever ask for: files attached nowhere, and bytes that a crash left without a row. */
@Injectable()
export class FileSweeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly content: FileContent,
    private readonly end: UploadEnd,
  ) {}

  async sweep(): Promise<Swept> {
    const before = new Date((await this.clock.now()).getTime() - fileLimits.looseHours * 3_600_000);
    const files = await this.dropLoose(before);
    const parts = await this.sweepObjects(uploadFolder, before, (page) => this.removeParts(page));
    const whole = await this.sweepObjects(contents.prefix, before, (page) =>
      this.removeContent(page),
    );
    return { files, objects: parts + whole };
  }

  private async dropLoose(before: Date): Promise<number> {
    const loose = await this.dataSource.manager
      .createQueryBuilder(StoredFile, 'file')
      .where('file.begun_at < :before', { before })
      .andWhere('NOT EXISTS (SELECT 1 FROM file_attachment WHERE file_key = file.key)')
      .getMany();
    for (const file of loose) await this.end.drop(file);
    return loose.length;
  }

  /** Whatever is younger may be about to get its row. */
  private async sweepObjects(
    prefix: string,
    before: Date,
    remove: (page: readonly StoredObject[]) => Promise<number>,
  ): Promise<number> {
    let removed = 0;
    let page: StoredObject[] = [];
    for await (const object of this.store.list(prefix)) {
      if (object.writtenAt < before) page.push(object);
      if (page.length < pageSize) continue;
      removed += await remove(page);
      page = [];
    }
    return removed + (await remove(page));
  }

  /** Only an upload that has not ended needs its parts. */
  private async removeParts(page: readonly StoredObject[]): Promise<number> {
    const names = page.map(({ name }) => name);
    const orphans = await this.unknown(
      names,
      `SELECT object AS id FROM file_chunk JOIN stored_file ON stored_file.key = file_key
       WHERE object = ANY($1) AND state = 'uploading'`,
    );
    await this.dataSource.query('DELETE FROM file_chunk WHERE object = ANY($1)', [orphans]);
    for (const name of orphans) await this.store.remove(name);
    return orphans.length;
  }

  private async removeContent(page: readonly StoredObject[]): Promise<number> {
    const digests = page.map(({ name }) => contents.digestOf(name));
    const orphans = await this.unknown(
      digests,
      `SELECT sha256 AS id FROM stored_file
       WHERE sha256 = ANY($1) AND ${hasContent}`,
    );
    for (const sha256 of orphans) await this.content.release(sha256);
    return orphans.length;
  }

  private async unknown(ids: readonly string[], sql: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.dataSource.query<{ id: string }[]>(sql, [ids]);
    const known = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
  }
}
