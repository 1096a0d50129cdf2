import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { isLinkState } from './identity-trips.service.js';

/** No answer of a provider is longer. */
const longest = 6_000;

/**
 * Where the provider sends people back to. It does nothing with the answer but hand it to the page that the person came from,
 * behind `#`: that page sends it to us with the cookies that no other site can have sent along.
 */
@ApiExcludeController()
@Controller('dang-nhap/dinh-danh')
export class IdentityReturnController {
  @Get()
  @Public()
  comeBack(
    @Query() _query: Record<string, unknown>,
    @Req() { url }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const answer = url.split('?', 2)[1]?.slice(0, longest) ?? '';
    const page = isLinkState(new URLSearchParams(answer).get('state'))
      ? '/tai-khoan'
      : '/dang-nhap';
    void reply.header('cache-control', 'no-store').redirect(`${page}#${answer}`, 303);
  }
}
