import { addDays, localDateOf, startOfDay } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { AuditEntries } from '@minhbach/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { PersonNames } from '../people/person-names.service.js';
import { TaskSubjects } from '../tasks/task-subjects.service.js';
import { AuditEntryPageDto, AuditQuery } from './audit-entries.dto.js';
import { triggerTitle } from './trigger-texts.js';

const USUAL_DAYS = 7;

/** What was done to all instances. Read-only: whether a record is as it was written, each instance's own trail says. */
@ApiTags('operations')
@Controller('audit-entries')
export class AuditEntriesController {
  constructor(
    private readonly entries: AuditEntries,
    private readonly names: PersonNames,
    private readonly subjects: TaskSubjects,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'Who did what to which instance, the newest first' })
  @ApiOkResponse({ type: AuditEntryPageDto })
  async list(@Query() query: AuditQuery): Promise<AuditEntryPageDto> {
    const { from, to, actor, trigger, process: processId, limit, after } = query;
    const today = localDateOf(await this.clock.now());
    const until = to ?? today;
    const since = from ?? addDays(until, -USUAL_DAYS);
    const { items, next } = await this.entries.list({
      ...{ actor, trigger, processId, limit, after },
      ...{ from: startOfDay(since), before: startOfDay(addDays(until, 1)) },
    });
    const nameOf = await this.names.of(items.map((item) => item.actor));
    const subjects = await this.subjects.ofOperated(items);
    return {
      ...{ from: since, to: until, next },
      items: items.map(({ rootKey, actor: by, ...item }) => ({
        ...item,
        key: `${String(rootKey)}.${String(item.seq)}`,
        processInstanceKey: String(rootKey),
        caseCode: subjects.get(rootKey)?.code ?? null,
        person: nameOf(by),
        title: triggerTitle(item.trigger),
      })),
    };
  }
}
