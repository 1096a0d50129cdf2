import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { CalendarOpening, dutyCalendar, DutyPeriods } from '@minhbach/duties';
import type { SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
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
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import {
  DutyPeriodDetailDto,
  DutyPeriodListDto,
  DutyPeriodsQuery,
  OpenDutyPeriodsDto,
  OpenedDutyPeriodsDto,
} from './duty-period.dto.js';
import { dutyPeriodDetailDto, dutyPeriodDto } from './duty-period-view.js';

/** How the standing duties were done, period by period. */
@ApiTags('duties')
@Controller('duty-periods')
export class DutyPeriodsController {
  constructor(
    private readonly duties: DutyPeriods,
    private readonly opening: CalendarOpening,
    private readonly idempotency: Idempotency,
    private readonly names: PersonNames,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('duty.follow')
  @ApiOperation({ summary: 'The duties of a period with their owners, and how each stands' })
  @ApiOkResponse({ type: DutyPeriodListDto })
  async list(@Query() query: DutyPeriodsQuery): Promise<DutyPeriodListDto> {
    const periods = await this.duties.periods();
    const period = query.period ?? periods[0] ?? null;
    const items = period === null ? [] : await this.duties.of(period, await this.today());
    return { periods, period, items: items.map(dutyPeriodDto) };
  }

  @Get(':key')
  @Access('duty.follow')
  @ApiOperation({ summary: 'One duty in one period: what was reported, and what became of that' })
  @ApiOkResponse({ type: DutyPeriodDetailDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key): Promise<DutyPeriodDetailDto> {
    const standing = await this.duties.read(String(key), await this.today());
    if (!standing) throw notFound();
    const reports = await this.duties.reportsOn(standing.key);
    const nameOf = await this.names.of(
      reports.flatMap(({ result, check }) => [result.reportedBy, check?.checkedBy ?? []].flat()),
    );
    return dutyPeriodDetailDto(standing, reports, nameOf);
  }

  @Post()
  @Access('duty.open')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Open the periods that ended on a day, as the timers do' })
  @ApiCreatedResponse({ type: OpenedDutyPeriodsDto })
  @ApiUnprocessableEntityResponse({ description: 'The day is not over, or no period ended on it.' })
  async open(
    @Body() { endedOn }: OpenDutyPeriodsDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<OpenedDutyPeriodsDto> {
    return this.idempotency.onceInWork<OpenedDutyPeriodsDto>(call, (give) =>
      this.opening.open(dutyCalendar, endedOn, person, (tx, periods) => give(tx, { periods })),
    );
  }

  private async today(): Promise<string> {
    return localDateOf(await this.clock.now());
  }
}
