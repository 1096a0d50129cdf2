import { FailedMails } from '@minhbach/notifications';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import { FailedMailListDto } from './failed-mail.dto.js';
import { NotificationsQuery } from './notification.dto.js';

@ApiTags('operations')
@Controller('failed-mails')
export class FailedMailsController {
  constructor(
    private readonly mails: FailedMails,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'Mails that were given up, the newest first' })
  @ApiOkResponse({ type: FailedMailListDto })
  async list(@Query() { limit }: NotificationsQuery): Promise<FailedMailListDto> {
    const mails = await this.mails.newest(limit);
    const nameOf = await this.names.of(mails.map(({ personKey }) => personKey));
    return {
      items: mails.map(({ personKey, createdAt, failedAt, ...rest }) => ({
        ...rest,
        person: nameOf(personKey),
        createdAt: createdAt.toISOString(),
        failedAt: failedAt.toISOString(),
      })),
    };
  }

  @Post(':id/resending')
  @HttpCode(204)
  @Access('process.operate')
  @ApiOperation({ summary: 'Try a mail again that was given up' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async sendAgain(@Param('id') id: string): Promise<void> {
    if (!(await this.mails.sendAgain(id))) throw notFound();
  }
}
