import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { KeyText } from '../boundary/key-text.js';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageQuery, TrueOrFalse } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { requestStatuses, type RequestStatusName } from './request-vocabulary.js';

const views = ['mine', 'watched', 'all'] as const;

export class RequestsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: views,
    default: 'all',
    description:
      'mine: those that I sent, or in which I have or may take a task; watched: those that I follow; all: also ' +
      'those of my business, or of my agency. A supervisor sees every request under `all`.',
  })
  @IsOptional()
  @IsIn(views)
  view: (typeof views)[number] = 'all';

  @ApiPropertyOptional({ enum: requestStatuses })
  @IsOptional()
  @IsIn(requestStatuses)
  status?: RequestStatusName;

  @ApiPropertyOptional({ type: Boolean, description: 'Open and past the due date.' })
  @IsOptional()
  @TrueOrFalse()
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional({ example: 'stc', description: 'Only those that this agency answers.' })
  @IsOptional()
  @Text(50)
  agency?: string;

  @ApiPropertyOptional({ description: 'Only the parts of this batch: its key.' })
  @IsOptional()
  @KeyText()
  batch?: string;

  @ApiPropertyOptional({
    example: 'draft-answer',
    description: 'Only those that stand at this element of the process.',
  })
  @IsOptional()
  @Text(200)
  elementId?: string;

  @ApiPropertyOptional({
    description: 'With `elementId`: only in this version of the process, by its key.',
  })
  @IsOptional()
  @KeyText()
  definitionKey?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Open, and due on this day or later.' })
  @IsOptional()
  @IsLocalDate()
  dueFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Open, and due on this day or before.' })
  @IsOptional()
  @IsLocalDate()
  dueTo?: string;
}
