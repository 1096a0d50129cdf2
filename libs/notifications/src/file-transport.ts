import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import type { MailOptions } from './mail-options.js';
import { MailTransport, type MailMessage } from './mail-transport.js';
import { envelopeOf } from './smtp-transport.js';

/** Puts each mail into a folder as an .eml file, which mail programs open: for a service without a mail server. */
export class FileTransport extends MailTransport {
  private readonly composer = createTransport({ streamTransport: true, buffer: true });

  constructor(private readonly options: MailOptions) {
    super();
  }

  /** A mail written twice is one file. */
  async send(message: MailMessage): Promise<void> {
    const folder = fileURLToPath(this.options.url);
    const { message: bytes } = await this.composer.sendMail(envelopeOf(message, this.options.from));
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${message.id}.eml`);
    await writeFile(`${file}.part`, bytes as Buffer);
    await rename(`${file}.part`, file);
  }
}
