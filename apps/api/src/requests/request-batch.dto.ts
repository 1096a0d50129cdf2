import { ApiProperty, PickType } from '@nestjs/swagger';
import {} from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { ActionDto } from '../access/action.dto.js';
import { Text } from '../boundary/text-rules.js';
import { RequestSummaryDto } from './request.dto.js';
import { SubmitRequestDto, SubmittedRequestDto } from './submit-request.dto.js';

const mostParts = 20;

/** What one agency is asked. */
export class SubmitPartDto extends PickType(SubmitRequestDto, ['subject', 'items', 'files']) {
  @ApiProperty({ example: 'stc', description: 'Each agency once.' })
  @Text(50)
  agencyCode: string;
}

/** Several agencies asked at once. Each part becomes a request with its own code, due date and answer. */
export class SubmitBatchDto extends PickType(SubmitRequestDto, [
  ...(['title', 'purpose', 'mayForward', 'channel', 'deliveryMethod', 'contact'] as const),
]) {
  @ApiProperty({ type: [SubmitPartDto], minItems: 2, maxItems: mostParts })
  @ObjectList(() => SubmitPartDto, { fewest: 2, most: mostParts })
  parts: SubmitPartDto[];
}

export class SubmittedPartDto extends PickType(SubmittedRequestDto, ['key', 'code', 'href']) {}

export class SubmittedBatchDto extends SubmittedRequestDto {
  @ApiProperty({ type: [SubmittedPartDto], description: 'In the order of the agencies asked.' })
  parts: SubmittedPartDto[];
}

export class BatchPartDto {
  @ApiProperty({ description: 'Decimal key of the request that it becomes.' })
  key: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  @ApiProperty({ description: 'The agency asked; who answers is said by the request.' })
  agencyCode: string;

  @ApiProperty({ type: 'integer' })
  subject: number;

  @ApiProperty({
    type: RequestSummaryDto,
    nullable: true,
    description: 'The request as it is now, of the agency that answers; null until it has begun.',
  })
  request: RequestSummaryDto | null;
}

const states = ['open', 'closed'] as const;

export class RequestBatchDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'YCN-2026-000012' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ format: 'date' })
  submittedOn: string;

  @ApiProperty({ enum: states, description: 'closed when every part is.' })
  state: (typeof states)[number];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: "The latest of the parts' due dates; null while an open part has none.",
  })
  dueOn: string | null;

  @ApiProperty({ description: 'A part is open and past its due date.' })
  overdue: boolean;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason: string | null;

  @ApiProperty({ type: [BatchPartDto] })
  parts: BatchPartDto[];

  @ApiProperty({ type: [ActionDto] })
  actions: ActionDto[];
}
