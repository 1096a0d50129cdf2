import type { SignedInPerson } from '@minhbach/identity';
import { MailPreferencesService, noticeKinds, type MailPreferences } from '@minhbach/notifications';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { ChoosePreferencesDto, PreferencesDto } from './notification-preferences.dto.js';

@ApiTags('notifications')
@Controller('notification-preferences')
export class NotificationPreferencesController {
  constructor(private readonly preferences: MailPreferencesService) {}

  @Get()
  @Access('notification.choose')
  @ApiOperation({ summary: 'What I am told by mail, and what there is to choose' })
  @ApiOkResponse({ type: PreferencesDto })
  async read(@CurrentPerson() { id }: SignedInPerson): Promise<PreferencesDto> {
    return preferencesDto(await this.preferences.of(id));
  }

  @Post()
  @HttpCode(200)
  @Access('notification.choose')
  @ApiOperation({ summary: 'Choose anew, in the place of all former choices' })
  @ApiOkResponse({ type: PreferencesDto })
  @ApiUnprocessableEntityResponse()
  async choose(
    @Body() { address = null, otherwise, choices }: ChoosePreferencesDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<PreferencesDto> {
    const byKind = Object.fromEntries(choices.map(({ kind, channel }) => [kind, channel]));
    const chosen = { address, otherwise, byKind };
    await this.preferences.choose(id, chosen);
    return preferencesDto(chosen);
  }
}

function preferencesDto({ address, otherwise, byKind }: MailPreferences): PreferencesDto {
  const kinds = [...noticeKinds].map(([kind, { vi, en }]) => ({
    ...{ kind, vi, en },
    channel: byKind[kind] ?? null,
  }));
  return { address, otherwise, kinds };
}
