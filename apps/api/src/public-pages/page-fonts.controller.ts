import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { notFound } from '../problems/problem.js';
import { readFonts } from './page-fonts.js';

/** The typeface of the pages. An address names the version, so that a browser asks once a year. */
@ApiExcludeController()
@Controller('fonts')
export class PageFontsController {
  private readonly fonts = readFonts();

  @Get(':file')
  @Public()
  read(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const font = this.fonts.get(`/fonts/${file}`);
    if (!font) throw notFound();
    void reply
      .headers({
        'content-type': 'font/woff2',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      })
      .send(font);
  }
}
