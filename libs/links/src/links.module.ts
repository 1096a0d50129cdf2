import { Module } from '@nestjs/common';
import { HttpLinkChecker, LinkChecker } from './link-checker.js';

/** Asks sites of the public whether something is there. */
@Module({
  providers: [{ provide: LinkChecker, useClass: HttpLinkChecker }],
  exports: [LinkChecker],
})
export class LinksModule {}
