import { ApiProperty } from '@nestjs/swagger';
import { ActionDto } from '../access/action.dto.js';
import { PageDto } from '../boundary/page-query.dto.js';
import { DueDto } from '../deadlines/due.dto.js';
import { TaskDto } from '../tasks/task.dto.js';
import { RequestFileDto } from './request-file.dto.js';
import { ComplaintDto } from './complaint.dto.js';
import { ClarificationDto } from './clarifications.dto.js';
import { DeliveryDto } from './deliveries.dto.js';
import { LawsuitDto } from './lawsuits.dto.js';
import { ReceiptHandoverDto, TakenInRecordDto } from './counter.dto.js';
import {
  ConsultationDto,
  CostQuoteDto,
  ExtensionDto,
  FollowUpDto,
  PublicationDto,
  RequestContactDto,
  RequestItemDto,
  SurveyAnswerDto,
  ThirdPartyConsentDto,
} from './request-parts.dto.js';
import {
  channels,
  complexities,
  deliveryMethods,
  grounds,
  origins,
  outcomes,
  requestStatuses,
  type RequestStatusName,
} from './request-vocabulary.js';

const day = { type: String, format: 'date', nullable: true } as const;
const text = { type: String, nullable: true } as const;

/** A request in a list. */
export class RequestSummaryDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ enum: requestStatuses, description: 'Read from where its tokens stand.' })
  status: RequestStatusName;

  @ApiProperty({ description: 'Open and past its due date.' })
  overdue: boolean;

  @ApiProperty({ type: 'integer' })
  subject: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ ...text, description: 'The agency that answers; null until it is routed.' })
  agencyCode: string | null;

  @ApiProperty({ enum: channels })
  channel: (typeof channels)[number];

  @ApiProperty({ enum: complexities, nullable: true })
  complexity: (typeof complexities)[number] | null;

  @ApiProperty({ format: 'date' })
  submittedOn: string;

  @ApiProperty({ ...day, description: 'The day of valid receipt: day 0.' })
  validOn: string | null;

  @ApiProperty(day)
  originalDueOn: string | null;

  @ApiProperty({ ...day, description: 'Met through the end of this day.' })
  dueOn: string | null;

  @ApiProperty({
    type: DueDto,
    nullable: true,
    description: 'Where it stands today; null while no clock runs.',
  })
  due: DueDto | null;

  @ApiProperty({ ...day, description: 'The first day on which it was overdue. Never cleared.' })
  breachedOn: string | null;

  @ApiProperty({ enum: outcomes, nullable: true })
  outcome: (typeof outcomes)[number] | null;

  @ApiProperty({ ...day, description: 'The day of the answer.' })
  closedOn: string | null;

  @ApiProperty({ ...text, description: 'The batch of which it is a part.' })
  batchKey: string | null;
}

export class RequestPageDto extends PageDto {
  @ApiProperty({ type: [RequestSummaryDto] })
  items: RequestSummaryDto[];
}

/** A request with all that belongs to it, as far as the person who asks may see it. */
export class RequestDto extends RequestSummaryDto {
  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ description: 'I follow it.' })
  watching: boolean;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ example: 'LAW_2026', description: 'The law, frozen on the day of submission.' })
  regime: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ ...text, description: 'Number in the tracking book of the agency.' })
  registerSymbol: string | null;

  @ApiProperty({ enum: deliveryMethods })
  requestedDelivery: (typeof deliveryMethods)[number];

  @ApiProperty({ ...day, description: 'Last day for the written notice of the limit.' })
  noticeDueOn: string | null;

  @ApiProperty(day)
  noticeIssuedOn: string | null;

  @ApiProperty({ ...day, description: 'The first day on which the notice was late.' })
  noticeBreachedOn: string | null;

  @ApiProperty({ ...day, description: 'Promised in the apology. It moves no deadline.' })
  appointmentOn: string | null;

  @ApiProperty(day)
  issuedOn: string | null;

  @ApiProperty({ ...day, description: 'The day on which it was in hand, if anybody knows.' })
  receivedOn: string | null;

  @ApiProperty({ enum: grounds, nullable: true, description: 'Art. 28(1).' })
  refusalGround: (typeof grounds)[number] | null;

  @ApiProperty({ enum: deliveryMethods, nullable: true })
  deliveryMethod: (typeof deliveryMethods)[number] | null;

  @ApiProperty({ ...text, description: 'In a few words; `deliveries` has all of it.' })
  deliveryProof: string | null;

  @ApiProperty(text)
  withdrawalReason: string | null;

  @ApiProperty({
    type: RequestContactDto,
    nullable: true,
    description: 'For those concerned only.',
  })
  contact: RequestContactDto | null;

  @ApiProperty({ type: [RequestItemDto] })
  items: RequestItemDto[];

  @ApiProperty({ type: [ClarificationDto] })
  clarifications: ClarificationDto[];

  @ApiProperty({ type: [TakenInRecordDto], description: 'What officers entered for him.' })
  takenIn: TakenInRecordDto[];

  @ApiProperty({ type: ReceiptHandoverDto, nullable: true })
  receiptHandover: ReceiptHandoverDto | null;

  @ApiProperty({ type: [DeliveryDto], description: 'Attempts to deliver the answer.' })
  deliveries: DeliveryDto[];

  @ApiProperty({ type: [RequestFileDto], description: 'Those that I may see.' })
  files: RequestFileDto[];

  @ApiProperty({ type: [ConsultationDto], description: 'For officials only.' })
  consultations: ConsultationDto[];

  @ApiProperty({ type: [ThirdPartyConsentDto], description: 'For officials only.' })
  consents: ThirdPartyConsentDto[];

  @ApiProperty({ type: CostQuoteDto, nullable: true, description: 'Actual costs, once quoted.' })
  costs: CostQuoteDto | null;

  @ApiProperty({ type: ExtensionDto, nullable: true })
  extension: ExtensionDto | null;

  @ApiProperty({ type: SurveyAnswerDto, nullable: true })
  survey: SurveyAnswerDto | null;

  @ApiProperty({ enum: origins, description: 'How it came to be.' })
  origin: (typeof origins)[number];

  @ApiProperty({ ...text, description: 'Decimal key of the request that it goes on from.' })
  parentKey: string | null;

  @ApiProperty(text)
  followUpReason: string | null;

  @ApiProperty({ ...text, description: 'Decimal key of the request it is answered with.' })
  mergedIntoKey: string | null;

  @ApiProperty({ type: [ComplaintDto] })
  complaints: ComplaintDto[];

  @ApiProperty({ ...day, description: 'Last day to complain; null when it is not possible.' })
  complainUntil: string | null;

  @ApiProperty({ type: [LawsuitDto] })
  lawsuits: LawsuitDto[];

  @ApiProperty({ type: [FollowUpDto], description: 'Requests that go on from this one.' })
  followUps: FollowUpDto[];

  @ApiProperty({ type: [PublicationDto], description: 'Entries in the public register.' })
  publications: PublicationDto[];

  @ApiProperty({ type: [ActionDto], description: 'What my role may do, and why not now.' })
  actions: ActionDto[];

  @ApiProperty({ type: [TaskDto], description: 'The open tasks that I may see.' })
  tasks: TaskDto[];

  @ApiProperty({
    description: 'Whether only those who work on it see it. Always false for those who asked.',
  })
  isRestricted: boolean;

  @ApiProperty({ description: 'Whether I may restrict it, lift that, and see who saw it.' })
  mayRestrict: boolean;
}
