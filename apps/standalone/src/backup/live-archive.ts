import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { BackupFolder } from './backup-folder.js';
import { AttachmentCopy } from './copy-attachments.js';
import { copyHeads } from './copy-heads.js';
import { WalArchive } from './wal-archive.js';
import { releaseAllWal } from './wal-slot.js';
import { readWalState } from './wal-state.js';

/** How much may be lost with the disk. */
const everyMs = 1000;
/** Also when nothing happens it is known until when that was so. */
const idleMs = 10_000;

/** What is followed into the backup folder while the service runs. */
export interface LiveSource {
  /** A new superuser's connection. */
  readonly connect: () => Promise<Client>;
  readonly cluster: string;
  /** Null when the attachments are kept elsewhere. */
  readonly filesFolder: string | null;
  readonly auditFolder: string;
}

/** Keeps a backup folder up to the second: the log, the attachments and the heads of the audit. */
export class LiveArchive {
  private readonly attachments: AttachmentCopy | null;
  private readonly stopped = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private client: Client | null = null;
  private wal: WalArchive | null = null;
  private complained = false;
  private noted: { readonly flushed: bigint; readonly at: number } | null = null;

  private constructor(
    private readonly source: LiveSource,
    private readonly folder: BackupFolder,
    private readonly say: (line: string) => void,
  ) {
    const { filesFolder } = source;
    this.attachments = filesFolder === null ? null : new AttachmentCopy(filesFolder, folder.files);
  }

  /** Copies once, so that a folder that cannot be used is known at the start, and goes on until it is stopped. */
  static async start(
    source: LiveSource,
    folder: BackupFolder,
    say: (line: string) => void,
  ): Promise<LiveArchive> {
    const archive = new LiveArchive(source, folder, say);
    try {
      await archive.copy();
    } catch (error) {
      await archive.disconnect();
      throw error;
    }
    archive.running = archive.run();
    return archive;
  }

  /** Copies what is left and ends; to be called before the database stops. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running;
    await this.tryCopy();
    await this.disconnect();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    const isOver = () => signal.aborted;
    while (!isOver()) {
      await pause(everyMs, undefined, { signal }).catch(() => undefined);
      if (!isOver()) await this.tryCopy();
    }
  }

  private async tryCopy(): Promise<void> {
    try {
      await this.copy();
      if (this.complained) this.say('The backup folder is followed again.');
      this.complained = false;
    } catch (error) {
      if (!this.complained) this.say(`The backup folder is not followed: ${String(error)}`);
      this.complained = true;
      await this.disconnect();
    }
  }

  /** What a row names is in the store before the row is: whoever copies the store after the instant has all of it. */
  private async copy(): Promise<void> {
    const client = (this.client ??= await this.connect());
    const state = await readWalState(client);
    const walFolder = join(this.source.cluster, 'pg_wal');
    this.wal ??= await WalArchive.open(this.folder, walFolder, state, client);
    const { noted } = this;
    if (noted?.flushed === state.flushed && state.at.getTime() - noted.at < idleMs) return;
    await this.attachments?.copyNew();
    await copyHeads(this.source.auditFolder, this.folder.audit);
    await this.wal.follow(state, client);
    this.noted = { flushed: state.flushed, at: state.at.getTime() };
  }

  private async connect(): Promise<Client> {
    const client = await this.source.connect();
    // The next copy finds out.
    client.on('error', () => undefined);
    return client;
  }

  private async disconnect(): Promise<void> {
    const { client, wal } = this;
    this.client = null;
    this.wal = null;
    await wal?.close().catch(() => undefined);
    await client?.end().catch(() => undefined);
  }
}

/** Nobody follows the log any more: the server need not keep it. */
export async function stopFollowing(connect: () => Promise<Client>): Promise<void> {
  const client = await connect();
  try {
    await releaseAllWal(client);
  } finally {
    await client.end();
  }
}
