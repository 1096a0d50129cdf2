import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { FileContent } from './file-content.service.js';
import { FileSweeper } from './file-sweeper.service.js';
import { ClamdScanner } from './scan/clamd-scanner.js';
import { FileScans } from './scan/file-scans.service.js';
import { InfectedFiles } from './scan/infected-files.js';
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

/** Who tells people that a file is infected, and the module that has him. */
export interface InfectionTeller {
  readonly module: Type;
  readonly teller: Type<InfectedFiles>;
}

/** Takes, keeps and gives files. Whoever only says which file belongs to what does without it. */
@Global()
@Module({})
export class FilesModule {
  static forRoot(
    { url, clamdUrl }: FilesOptions,
    { module, teller }: InfectionTeller,
  ): DynamicModule {
    const scanner = { provide: VirusScanner, useFactory: () => new ClamdScanner(clamdUrl ?? '') };
    return {
      module: FilesModule,
      imports: [module],
      providers: [
        { provide: FileStore, useFactory: () => fileStoreAt(url) },
        ...(clamdUrl === undefined ? [] : [scanner]),
        { provide: InfectedFiles, useExisting: teller },
        ...[FileContent, UploadChunks, UploadEnd, Uploads, FileScans, FileSweeper],
      ],
      exports: [FileContent, Uploads, FileScans, FileSweeper],
    };
  }
}
