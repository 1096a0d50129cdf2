import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedEvent {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly id: string;
}

type Answer = number | ((response: ServerResponse) => void);

/** A system of an agency that is told of events, and answers as a test wants. */
export class EventReceiver {
  readonly received: ReceivedEvent[] = [];
  /** A status, or what is done with the response in its place. Asked when the whole event has come. */
  answer: (event: ReceivedEvent) => Answer = () => 204;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<EventReceiver> {
    const server = createServer();
    const receiver = new EventReceiver(server);
    server.on('request', (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { headers, url: path = '' } = request;
        const body = Buffer.concat(parts).toString();
        receiver.take({ path, headers, body, id: String(headers['webhook-id']) }, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  /** `127.0.0.1` and the port, as the deployment names it. */
  get host(): string {
    return `127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  get address(): string {
    return `http://${this.host}/su-kien`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(event: ReceivedEvent, response: ServerResponse): void {
    this.received.push(event);
    const answer = this.answer(event);
    if (typeof answer === 'number') response.writeHead(answer).end();
    else answer(response);
  }
}

/** Breaks off without an answer, as a machine that dies does. */
export function breakOff(response: ServerResponse): void {
  response.destroy();
}
