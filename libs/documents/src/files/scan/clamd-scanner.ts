import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { VirusScanner, type ScanVerdict } from './virus-scanner.js';

/** Without a byte in either direction for so long, clamd is taken for dead. */
const silenceMs = 120_000;

/** Asks clamd over its socket (`tcp://host:port`, `unix:///path`), with the command INSTREAM. */
export class ClamdScanner extends VirusScanner {
  private readonly url: URL;

  constructor(
    address: string,
    private readonly patienceMs = silenceMs,
  ) {
    super();
    this.url = new URL(address);
    if (!['tcp:', 'unix:'].includes(this.url.protocol)) {
      throw new Error('CLAMD_URL is no address such as tcp://host:3310 or unix:///run/clamd.sock.');
    }
  }

  async scan(bytes: Readable): Promise<ScanVerdict> {
    const socket = this.connect();
    try {
      const reply = replyOf(socket);
      // Clamd may answer and hang up before it has read everything: its answer counts, not our broken pipe.
      await Promise.race([send(socket, bytes), reply]);
      return verdictOf(await reply);
    } finally {
      bytes.destroy();
      socket.destroy();
    }
  }

  private connect(): Socket {
    const { protocol, hostname, port, pathname } = this.url;
    const socket =
      protocol === 'unix:'
        ? connect({ path: decodeURIComponent(pathname) })
        : connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
    return socket.setTimeout(this.patienceMs, () => {
      socket.destroy(new Error('clamd says nothing'));
    });
  }
}

/** Each piece behind its length in four bytes, and a length of zero at the end. */
async function send(socket: Socket, bytes: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    socket.write(lengthOf(piece));
    if (!socket.write(piece)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('drain', resolve).once('close', () => resolve());
  });
}

/** All that clamd says until it ends the connection. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.once('error', (error) => (text.includes('\0') ? resolve(text) : reject(error)));
    socket.once('close', () => resolve(text));
  });
}

function verdictOf(reply: string): ScanVerdict {
  const said = /^stream: (?:(OK)|(.+) FOUND)\0/.exec(reply);
  if (said?.[1]) return { clean: true };
  if (said?.[2]) return { clean: false, virus: said[2] };
  throw new Error(`clamd gave no verdict: ${reply.replaceAll('\0', '') || 'it hung up'}`);
}
