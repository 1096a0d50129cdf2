import { periodKinds, reportStatuses, type PeriodKind, type ReportStatus } from '@minhbach/reports';
import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../boundary/page-query.dto.js';
import { TextDto } from '../boundary/text.dto.js';
import { DocumentDto } from '../documents/document.dto.js';
import { PartDto } from './report-part.dto.js';

const day = { type: String, format: 'date', nullable: true } as const;

export class ReportStatusDto extends TextDto {
  @ApiProperty({ enum: Object.keys(reportStatuses) })
  code: ReportStatus;
}

/** One period in a list. */
export class ReportSummaryDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: '2026-Q4', description: 'Of a month, quarter, first half-year or year.' })
  period: string;

  @ApiProperty({ enum: periodKinds })
  kind: PeriodKind;

  @ApiProperty({ format: 'date', description: 'First day of the period.' })
  periodFrom: string;

  @ApiProperty({ format: 'date', description: 'Its last day.' })
  periodTo: string;

  @ApiProperty({ type: ReportStatusDto, description: 'Read from where its tokens stand.' })
  status: ReportStatusDto;

  @ApiProperty({ description: 'The department that led the component at the end of the period.' })
  agencyCode: string;

  @ApiProperty()
  agencyName: string;

  @ApiProperty({ description: 'The department whose Director signs.' })
  issuerCode: string;

  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ format: 'date' })
  openedOn: string;

  @ApiProperty({ description: 'Id of a person, or `system`.' })
  openedBy: string;

  @ApiProperty({ description: 'The rule by which its dates were computed.' })
  ruleId: string;

  @ApiProperty({ format: 'date' })
  intakeEndsOn: string;

  @ApiProperty(day)
  issuedOn: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The agency of the PCI taskforce, to which it is sent.',
  })
  taskforceCode: string | null;

  @ApiProperty({ ...day, description: 'When the taskforce said that it has it.' })
  acknowledgedOn: string | null;

  @ApiProperty(day)
  divisionsDueOn: string | null;

  @ApiProperty(day)
  synthesisDueOn: string | null;

  @ApiProperty({ ...day, description: 'By when it is to be with the taskforce.' })
  dispatchDueOn: string | null;

  @ApiProperty({ type: 'integer', description: 'Divisions that report.' })
  divisions: number;

  @ApiProperty({ type: 'integer', description: 'Divisions that have reported.' })
  submitted: number;

  @ApiProperty({ type: 'integer', description: 'Divisions that missed their date.' })
  late: number;
}

export class ReportPageDto extends PageDto {
  @ApiProperty({ type: [ReportSummaryDto] })
  items: ReportSummaryDto[];
}

/** The whole chain of one period. */
export class ReportDto extends ReportSummaryDto {
  @ApiProperty({ type: [PartDto], description: 'Of the divisions.' })
  parts: PartDto[];

  @ApiProperty({ type: PartDto, nullable: true, description: 'Of the Centre.' })
  synthesis: PartDto | null;

  @ApiProperty({ type: PartDto, nullable: true, description: 'Its way to the taskforce.' })
  dispatch: PartDto | null;

  @ApiProperty({ type: [DocumentDto] })
  documents: DocumentDto[];
}
