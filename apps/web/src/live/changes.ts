/** What the service told of, as one tab passes it on to the others. */
export type LiveMessage =
  | { readonly type: 'changed'; readonly requests: readonly string[] }
  | { readonly type: 'everything' }
  /** Whether the connection stands. */
  | { readonly type: 'connection'; readonly isBroken: boolean };

const name = 'minhbach.live';

/** The service tells every twenty seconds that it is there; after this long it is not. */
const SILENCE_MS = 45_000;

/** How soon we ask again where the browser gives up: whoever stands before a service that starts answers in its place. */
const FIRST_RETRY_MS = 1_000;

/**
 * Listens to the service until it is told to stop. Of all tabs of the browser one holds the connection, as there are
 * few of them, and tells the others; when it is closed, the next takes over.
 */
export function followChanges(hear: (message: LiveMessage) => void): () => void {
  const channel = new BroadcastChannel(name);
  const stopping = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<LiveMessage>) => {
    hear(data);
  };
  const tell = (message: LiveMessage) => {
    channel.postMessage(message);
    hear(message);
  };
  void takeTurns(tell, stopping.signal)
    // It was stopped while it waited for its turn.
    .catch(() => undefined);
  return () => {
    stopping.abort();
    channel.close();
  };
}

type Tell = (message: LiveMessage) => void;

/** Leads at once, or when whoever leads is gone: what happened between the two nobody has heard. */
async function takeTurns(tell: Tell, signal: AbortSignal): Promise<void> {
  const hasLed = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await lead(new Connection(tell, false), signal);
    return lock !== null;
  });
  if (hasLed) return;
  await navigator.locks.request(name, { signal }, () => lead(new Connection(tell, true), signal));
}

/** Holds the connection until the signal. */
function lead(connection: Connection, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    connection.open();
    signal.addEventListener('abort', () => {
      connection.close();
      resolve();
    });
  });
}

/**
 * The stream of the service. The browser connects anew by itself and says what it heard last, so that nothing is
 * lost; where it gives up, or hears nothing for too long, we do, and have everything read anew.
 */
class Connection {
  private source: EventSource | undefined;
  /** Until when something must have been heard. */
  private silence: ReturnType<typeof setTimeout> | undefined;
  private retryMs = FIRST_RETRY_MS;

  constructor(
    private readonly tell: Tell,
    /** Something may have happened that was not heard: everything is read anew once it stands. */
    private wasLost: boolean,
  ) {}

  open(): void {
    const source = new EventSource('/api/live');
    this.source = source;
    source.addEventListener('ready', () => {
      this.tell({ type: 'connection', isBroken: false });
      if (this.wasLost) this.tell({ type: 'everything' });
      this.wasLost = false;
      this.retryMs = FIRST_RETRY_MS;
    });
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const { requests } = JSON.parse(data) as { readonly requests: readonly string[] };
      this.tell({ type: 'changed', requests });
    });
    source.addEventListener('everything', () => {
      this.tell({ type: 'everything' });
    });
    for (const type of ['ready', 'changed', 'everything', 'heartbeat']) {
      source.addEventListener(type, () => {
        this.await(SILENCE_MS);
      });
    }
    source.addEventListener('error', () => {
      this.tell({ type: 'connection', isBroken: true });
      if (source.readyState !== EventSource.CLOSED) return;
      this.await(this.retryMs);
      this.retryMs = Math.min(2 * this.retryMs, SILENCE_MS);
    });
    this.await(SILENCE_MS);
  }

  close(): void {
    clearTimeout(this.silence);
    this.source?.close();
  }

  private await(ms: number): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.source?.close();
      this.wasLost = true;
      this.tell({ type: 'connection', isBroken: true });
      this.open();
    }, ms);
  }
}
