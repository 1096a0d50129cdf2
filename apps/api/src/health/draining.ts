import { Injectable } from '@nestjs/common';

/** Whether this process is about to end: it still answers, and asks to be left out. */
@Injectable()
export class Draining {
  private begun = false;

  get hasBegun(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }
}

const usualSeconds = 5;

/** DRAIN_SECONDS, how long a process goes on answering after it was told to end, in milliseconds. */
export function drainMsFrom({ DRAIN_SECONDS: text }: NodeJS.ProcessEnv): number {
  if (!text) return usualSeconds * 1000;
  if (!/^\d{1,3}$/.test(text)) throw new Error('DRAIN_SECONDS is a number of seconds.');
  return Number(text) * 1000;
}
