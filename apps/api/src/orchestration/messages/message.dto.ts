import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Text } from '../../boundary/text-rules.js';
import { Milliseconds, Tenant, VariablesField } from '../shared-fields.js';

const longestLifeMs = 365 * 86_400_000;

export class CorrelateMessageDto {
  @Text(200)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  correlationKey?: string;

  @VariablesField()
  variables?: Record<string, unknown>;

  @Tenant()
  tenantId?: string;
}

export class PublishMessageDto extends CorrelateMessageDto {
  @IsOptional()
  @Milliseconds(longestLifeMs)
  timeToLive?: number;

  /** The engine does not tell messages apart by an id of the sender's. */
  @IsOptional()
  @IsIn([''])
  messageId?: string;
}

export class BroadcastSignalDto {
  @Text(200)
  signalName: string;

  @VariablesField()
  variables?: Record<string, unknown>;

  @Tenant()
  tenantId?: string;
}
