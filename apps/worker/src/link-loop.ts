import { LinkWatch } from '@minhbach/publications';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const everyMs = 60_000;

/** Looks at links to published documents again, a bounded number at a time. */
@Injectable()
export class LinkLoop extends BackgroundLoop {
  constructor(watch: LinkWatch) {
    super();
    this.repeat(everyMs, 'looking at published links failed and is tried again', async () => {
      await watch.round();
    });
  }
}
