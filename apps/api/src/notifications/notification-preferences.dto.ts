import { channels, noticeKinds, type Channel } from '@minhbach/notifications';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional } from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';

const kinds = [...noticeKinds.keys()];

export class ChosenChannelDto {
  @ApiProperty({ enum: kinds, example: 'overdue' })
  @IsIn(kinds)
  kind: string;

  @ApiProperty({ enum: channels, example: 'at-once' })
  @IsIn(channels)
  channel: Channel;
}

export class ChoosePreferencesDto {
  @ApiPropertyOptional({ format: 'email', description: 'Left out: no mails at all.' })
  @IsOptional()
  @IsEmail()
  address?: string | null;

  @ApiProperty({ enum: channels, description: 'For every kind that has no channel of its own.' })
  @IsIn(channels)
  otherwise: Channel;

  @ApiProperty({ type: [ChosenChannelDto], description: 'Of two for one kind the latter counts.' })
  @ObjectList(() => ChosenChannelDto, { most: 100 })
  choices: ChosenChannelDto[];
}

export class NoticeKindDto {
  @ApiProperty({ example: 'overdue' })
  kind: string;

  @ApiProperty({ example: 'Yêu cầu đã quá hạn' })
  vi: string;

  @ApiProperty({ example: 'Request overdue' })
  en: string;

  @ApiProperty({ enum: channels, nullable: true, type: String, description: 'Null: as otherwise.' })
  channel: Channel | null;
}

export class PreferencesDto {
  @ApiProperty({ type: String, format: 'email', nullable: true })
  address: string | null;

  @ApiProperty({ enum: channels })
  otherwise: Channel;

  @ApiProperty({ type: [NoticeKindDto], description: 'All kinds of messages there are.' })
  kinds: NoticeKindDto[];
}
