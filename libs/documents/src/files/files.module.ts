import { type DynamicModule, Global, Module } from '@nestjs/common';
import { FileContent } from './file-content.service.js';
import { FileSweeper } from './file-sweeper.service.js';
import { ClamdScanner } from './scan/clamd-scanner.js';
import { FileScans } from './scan/file-scans.service.js';
import { VirusScanner } from './scan/virus-scanner.js';
import { FileStore } from './store/file-store.js';
import { fileStoreAt } from './store/file-store-at.js';
import { UploadChunks } from './upload-chunks.service.js';
import { UploadEnd } from './upload-end.service.js';
import { Uploads } from './uploads.service.js';

export interface FilesOptions {
  /** `file:///folder`, or `s3://bucket/prefix?region=…&endpoint=…`. */
  readonly url: string;
  /** `tcp://host:port` or `unix:///path` of clamd; without it files are given unscanned. */
  readonly clamdUrl?: string;
}

/** Takes, keeps and gives files. Whoever only says which file belongs to what does without it. */
@Global()
@Module({})
export class FilesModule {
  static forRoot({ url, clamdUrl }: FilesOptions): DynamicModule {
    const scanner = { provide: VirusScanner, useFactory: () => new ClamdScanner(clamdUrl ?? '') };
    return {
      module: FilesModule,
      providers: [
        { provide: FileStore, useFactory: () => fileStoreAt(url) },
        ...(clamdUrl === undefined ? [] : [scanner]),
        ...[FileContent, UploadChunks, UploadEnd, Uploads, FileScans, FileSweeper],
      ],
      exports: [FileContent, Uploads, FileScans, FileSweeper],
    };
  }
}
