import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { DutyInstructions, DutyPeriods } from '@minhbach/duties';
import { decide, type SignedInPerson } from '@minhbach/identity';
import { wasSubmitted, type ReportView } from '@minhbach/reports';
import { Refusal, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import {
  InstructionListDto,
  IssuedInstructionDto,
  NewInstructionDto,
} from './report-instruction.dto.js';
import { instructionDtos } from './report-instruction-view.js';
import { VisibleReports } from './visible-reports.service.js';

/** What the Director asks for beside a report that is before him, or that he has approved. */
@ApiTags('reports')
@Controller('reports/:key/instructions')
export class ReportInstructionsController {
  constructor(
    private readonly visible: VisibleReports,
    private readonly instructions: DutyInstructions,
    private readonly duties: DutyPeriods,
    private readonly names: PersonNames,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('report.read')
  @ApiOperation({ summary: 'The instructions given beside a report, and how each stands' })
  @ApiOkResponse({ type: InstructionListDto })
  @ApiNotFoundResponse()
  async list(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<InstructionListDto> {
    const report = await this.visible.open(key, person);
    const today = localDateOf(await this.clock.now());
    const [owners, given] = await Promise.all([
      this.instructions.ownersOf(report.issuerCode, today),
      this.instructions.ofReport(report.key),
    ]);
    const keys = given.map(({ periodKey }) => periodKey);
    const standings = await this.duties.ofKeys(keys, today);
    const nameOf = await this.names.of(given.map(({ issuedBy }) => issuedBy));
    return {
      mayIssue:
        wasSubmitted(report) && decide(person, 'report.instruct', subjectOf(report)).allowed,
      owners: owners.map(({ code, nameVi, nameEn }) => ({
        code,
        name: { vi: nameVi, en: nameEn },
      })),
      items: instructionDtos(given, standings, nameOf),
    };
  }

  @Post()
  @Access('report.instruct')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Instruct a unit; it becomes an item of the duty register' })
  @ApiCreatedResponse({ type: IssuedInstructionDto })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({ description: 'No such unit, or a day that is past.' })
  async issue(
    @KeyParam() key: Key,
    @Body() { text, ownerCode, dueOn }: NewInstructionDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<IssuedInstructionDto> {
    const report = await this.visible.open(key, person);
    requireAccess(person, 'report.instruct', subjectOf(report));
    if (!wasSubmitted(report)) {
      throw new Refusal('report-not-submitted', 'Báo cáo chưa được trình Giám đốc.');
    }
    const { key: reportKey, period: reportName, issuerCode } = report;
    const said = { reportKey, reportName, issuerCode, text: text.trim(), ownerCode, dueOn };
    return this.idempotency.onceInWork<IssuedInstructionDto>(call, (give) =>
      this.instructions.issue(said, person, (tx, dutyKey) =>
        give(tx, { key: dutyKey, href: `/api/duty-periods/${dutyKey}` }),
      ),
    );
  }
}

function subjectOf({ issuerCode }: ReportView) {
  return { agencyCode: issuerCode };
}
