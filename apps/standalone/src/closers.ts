/** Thrown into a start when somebody wants it stopped before it is complete. */
export class StartHalted extends Error {}

/** What must be closed at the end, in the reverse order of its opening. */
export class Closers {
  private readonly stack: { name: string; close: () => Promise<void> }[] = [];
  private closing: Promise<void> | null = null;
  private halted = false;

  /** Whether somebody wants the start stopped: what takes long looks here. */
  get isHalted(): boolean {
    return this.halted;
  }

  /** Throws StartHalted when nothing more is to be opened; what was just opened will still be closed. */
  add(name: string, close: () => Promise<void>): void {
    this.stack.push({ name, close });
    if (this.halted) throw new StartHalted();
  }

  /** From now on the start stops at the next part that opens. */
  halt(): void {
    this.halted = true;
  }

  /**
   * Closes everything once, however often it is called. One that fails or takes longer than
   * `patienceMs` is told to `say` and does not keep the others open.
   */
  closeAll(patienceMs: number, say: (line: string) => void): Promise<void> {
    this.closing ??= this.closeInTurn(patienceMs, say);
    return this.closing;
  }

  private async closeInTurn(patienceMs: number, say: (line: string) => void): Promise<void> {
    for (let next = this.stack.pop(); next; next = this.stack.pop()) {
      try {
        await within(patienceMs, next.close());
      } catch (error) {
        say(`The ${next.name} did not stop as it should: ${String(error)}`);
      }
    }
  }
}

function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it took longer than ${String(ms / 1000)} s`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
