import { readFileSync, writeFileSync } from 'node:fs';

const mebibyte = 1_024;

/** What a process has used, as the kernel of Linux counts it. */
export class ProcessUsage {
  constructor(private readonly pid: number) {}

  /** Mebibytes that it holds at most since the last `forget`, and holds now. */
  memory(): { readonly peak: number; readonly now: number } {
    const status = readFileSync(`/proc/${String(this.pid)}/status`, 'utf8');
    const of = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / mebibyte);
    return { peak: of('VmHWM'), now: of('VmRSS') };
  }

  /** The peak begins anew. */
  forget(): void {
    writeFileSync(`/proc/${String(this.pid)}/clear_refs`, '5');
  }
}
