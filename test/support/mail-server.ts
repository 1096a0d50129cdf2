import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly header: (name: string) => string | null;
  readonly text: string;
  readonly html: string;
}

type Verdict = { readonly code: number; readonly says: string } | null;

/** A mail server that takes mails, refuses them, or breaks off as a test wants. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Asked of every recipient; null takes him. */
  ofRecipient: (address: string) => Verdict = () => null;
  /** Called when a whole mail has come, before it is acknowledged. */
  beforeReply: () => void | Promise<void> = () => undefined;
  private readonly server: SMTPServer;

  private constructor(password?: string) {
    this.server = new SMTPServer({
      authOptional: password === undefined,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (auth, _session, done) => {
        if (auth.password === password) done(null, { user: auth.username });
        else done(smtpError({ code: 535, says: 'Authentication failed' }));
      },
      onRcptTo: ({ address }, _session, done) => {
        const verdict = this.ofRecipient(address);
        done(verdict && smtpError(verdict));
      },
      onData: (stream, session, done) => void this.take(stream, session, done),
    });
    this.server.on('error', () => undefined);
  }

  static async start(password?: string): Promise<MailServer> {
    const server = new MailServer(password);
    await new Promise<void>((resolve) => {
      server.server.listen(0, '127.0.0.1', () => resolve());
    });
    return server;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${String(port)}`;
  }

  /** Ends every connection without a word, as a server that crashes does. */
  breakOff(): void {
    const { connections } = this.server as unknown as {
      connections: Set<{ _socket: { destroy(): void } }>;
    };
    for (const { _socket } of connections) _socket.destroy();
  }

  async stop(): Promise<void> {
    this.breakOff();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const to = session.envelope.rcptTo.map(({ address }) => address);
    this.received.push({ to, ...readMail(Buffer.concat(chunks).toString()) });
    await this.beforeReply();
    done();
  }
}

function smtpError({ code, says }: NonNullable<Verdict>): Error {
  return Object.assign(new Error(says), { responseCode: code });
}

/** Header and the two parts of one of our mails, decoded. */
export function readMail(source: string): Omit<ReceivedMail, 'to'> {
  const unfolded = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => {
    const line = unfolded.split('\r\n').find((each) => each.startsWith(`${name}: `));
    return line === undefined ? null : decodedWords(line.slice(name.length + 2));
  };
  const [text, html] = ['text/plain', 'text/html'].map((type) =>
    partOf(source, type).replaceAll('\r\n', '\n'),
  );
  return { header, text: text ?? '', html: html ?? '' };
}

function partOf(source: string, type: string): string {
  const part = source
    .split(/\r\n----_[^\r\n]+/)
    .find((each) => each.startsWith(`\r\nContent-Type: ${type}`));
  if (part === undefined) return '';
  const end = part.indexOf('\r\n\r\n');
  const body = part.slice(end + 4);
  if (part.slice(0, end).includes('base64')) return Buffer.from(body, 'base64').toString();
  return part.slice(0, end).includes('quoted-printable') ? quotedPrintable(body) : body;
}

function decodedWords(text: string): string {
  return text
    .replaceAll(/\?= (?==\?)/g, '?=')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_word, kind: string, coded: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(coded, 'base64').toString()
        : quotedPrintable(coded.replaceAll('_', ' ')),
    );
}

function quotedPrintable(text: string): string {
  const joined = text.replaceAll(/=\r\n/g, '');
  const percent = encodeURIComponent(joined).replaceAll(/%3D([0-9A-F]{2})/g, '%$1');
  return decodeURIComponent(percent);
}
