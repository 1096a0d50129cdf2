import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { exactLength } from './exact-length.js';
import {
  FileStore,
  ObjectMissing,
  StorageFull,
  StoreSilent,
  type StoredObject,
} from './file-store.js';

export interface S3Options {
  readonly bucket: string;
  /** Put before every name, with its slash; empty for none. */
  readonly prefix: string;
  readonly region: string;
  /** Of a store other than AWS; its buckets are addressed by path. */
  readonly endpoint?: string;
}

/** For how long a call without bytes, made in the middle of a transaction, is waited for. */
const answerMs = 10_000;

type Commands = typeof import('@aws-sdk/client-s3');

/** An S3 bucket. The client is loaded when it is needed: an installation with files on disk never loads it. */
export class S3Store extends FileStore {
  private loading: Promise<{ readonly client: S3Client; readonly s3: Commands }> | null = null;

  constructor(
    private readonly options: S3Options,
    private readonly patienceMs = answerMs,
  ) {
    super();
  }

  async write(name: string, bytes: Readable, size: number): Promise<void> {
    const { client, s3 } = await this.load();
    const body = Readable.from(exactLength(size)(bytes), { objectMode: false });
    // What the store answers to a body that breaks off is of no interest; why it broke off is.
    const failure = new Promise<never>((_resolve, reject) => body.once('error', reject));
    const sending = client.send(
      new s3.PutObjectCommand({ ...this.address(name), Body: body, ContentLength: size }),
    );
    try {
      await Promise.race([sending, failure]);
    } catch (error) {
      sending.catch(() => undefined);
      bytes.destroy();
      throw statusOf(error) === 507 ? new StorageFull() : error;
    }
  }

  async read(name: string): Promise<Readable> {
    const { client, s3 } = await this.load();
    try {
      const { Body } = await client.send(new s3.GetObjectCommand(this.address(name)));
      if (!(Body instanceof Readable)) throw new Error(`${name} came without its bytes`);
      return Body;
    } catch (error) {
      throw statusOf(error) === 404 ? new ObjectMissing(name) : error;
    }
  }

  async has(name: string): Promise<boolean> {
    const { client, s3 } = await this.load();
    try {
      await this.inTime((limit) =>
        client.send(new s3.HeadObjectCommand(this.address(name)), limit),
      );
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    const { client, s3 } = await this.load();
    await this.inTime((limit) =>
      client.send(new s3.DeleteObjectCommand(this.address(name)), limit),
    );
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    const { client, s3 } = await this.load();
    const { bucket, prefix: before } = this.options;
    const pages = s3.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: before + prefix });
    for await (const { Contents = [] } of pages) {
      for (const { Key, LastModified } of Contents) {
        if (Key === undefined || !LastModified) continue;
        yield { name: Key.slice(before.length), writtenAt: LastModified };
      }
    }
  }

  /** Throws StoreSilent when the call takes too long. */
  private async inTime(
    call: (limit: { readonly abortSignal: AbortSignal }) => Promise<unknown>,
  ): Promise<void> {
    const abortSignal = AbortSignal.timeout(this.patienceMs);
    try {
      await call({ abortSignal });
    } catch (error) {
      throw abortSignal.aborted ? new StoreSilent(this.patienceMs) : error;
    }
  }

  private address(name: string): { readonly Bucket: string; readonly Key: string } {
    const { bucket, prefix } = this.options;
    return { Bucket: bucket, Key: prefix + name };
  }

  private async load() {
    this.loading ??= this.connect();
    return this.loading;
  }

  /** Access keys come from the environment or the machine's role, as everywhere with this client. */
  private async connect() {
    const s3 = await import('@aws-sdk/client-s3');
    const { region, endpoint } = this.options;
    const client = new s3.S3Client({
      region,
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      // The newer checksums are unknown to many stores; ours is read back after every write.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return { client, s3 };
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
