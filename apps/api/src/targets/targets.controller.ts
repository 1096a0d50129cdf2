import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { decide, type SignedInPerson, type Subject } from '@minhbach/identity';
import { MeasuredFigures, TargetBoard } from '@minhbach/targets';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import {
  EnteredFiguresDto,
  EnterFiguresDto,
  FigureVersionsQuery,
  MeasuredFigureListDto,
} from './measured-figure.dto.js';
import { TargetListDto, TargetsQuery } from './target.dto.js';
import { figureDto, targetDto } from './target-view.js';

/** What the plan wants to reach, and what others measured of it. */
@ApiTags('targets')
@Controller()
export class TargetsController {
  constructor(
    private readonly board: TargetBoard,
    private readonly figures: MeasuredFigures,
    private readonly agencies: AgencyRegistry,
    private readonly idempotency: Idempotency,
    private readonly names: PersonNames,
    private readonly clock: Clock,
  ) {}

  @Get('targets')
  @Access('target.read')
  @ApiOperation({ summary: 'The targets of the plan in a year, and how each stands' })
  @ApiOkResponse({ type: TargetListDto })
  async list(
    @Query() query: TargetsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<TargetListDto> {
    const today = localDateOf(await this.clock.now());
    const thisYear = Number(today.slice(0, 4));
    const { year = thisYear } = query;
    const targets = await this.board.of(year);
    const shown = targets.flatMap(({ periods }) =>
      periods.flatMap(({ figure, reference }) => [figure, reference]),
    );
    const nameOf = await this.names.of(shown.flatMap((figure) => figure?.enteredBy ?? []));
    const { allowed } = decide(person, 'target.enter-figure', await this.centreOn(today));
    const items = targets.map((each) => targetDto(each, nameOf));
    return { year, thisYear, mayEnter: allowed, items };
  }

  @Get('measured-figures')
  @Access('target.read')
  @ApiOperation({ summary: 'All that was entered of a measure in a period, the newest first' })
  @ApiOkResponse({ type: MeasuredFigureListDto })
  async versions(@Query() query: FigureVersionsQuery): Promise<MeasuredFigureListDto> {
    const { measure, period, component = null } = query;
    const found = await this.figures.versionsOf(measure, period, component);
    const nameOf = await this.names.of(found.map(({ enteredBy }) => enteredBy));
    return { items: found.map((figure) => figureDto(figure, nameOf)) };
  }

  @Post('measured-figures')
  @Access('target.enter-figure')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Enter what others measured, with its source: all of it or nothing' })
  @ApiCreatedResponse({ type: EnteredFiguresDto })
  @ApiUnprocessableEntityResponse({ description: 'Each fault is named at its field.' })
  async enter(
    @Body() { figures }: EnterFiguresDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<EnteredFiguresDto> {
    const today = localDateOf(await this.clock.now());
    requireAccess(person, 'target.enter-figure', await this.centreOn(today));
    const entered = figures.map(
      ({ component = null, sourceLink = null, reason = null, ...figure }) => ({
        ...figure,
        ...{ component, sourceLink, reason },
      }),
    );
    return this.idempotency.onceInWork<EnteredFiguresDto>(call, (give) =>
      this.figures.enter(entered, person, (tx, keys) => give(tx, { keys })),
    );
  }

  /** The Centre runs the plan; the department to which it belongs answers for it. */
  private async centreOn(on: string): Promise<Subject> {
    const department = await this.agencies.holderOf('transparency', on);
    const centre = await this.agencies.centreOf(department.code, on);
    return { agencyCode: department.code, unitCodes: [centre.code] };
  }
}
