import { Controller, Headers, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  concatMap,
  defer,
  filter,
  interval,
  map,
  merge,
  takeUntil,
  takeWhile,
  type Observable,
} from 'rxjs';
import { Access } from '../access/access.decorator.js';
import { tokenOf } from '../session/session-cookie.js';
import { ChangeFeed, type Change } from './change-feed.service.js';
import { EndedSessions } from './ended-sessions.service.js';
import { VisibleChanges } from './visible-changes.service.js';

const heartbeatMs = 20_000;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Tells a person what changes, as far as he may see it: keys only, what they are about is read as ever. */
@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly visible: VisibleChanges,
    private readonly sessions: EndedSessions,
  ) {}

  @Sse()
  @Access('live.follow')
  @ApiOperation({
    summary:
      'Server-sent events: `ready`, `changed` with keys of requests, `everything`, `heartbeat`',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'What came since is told first.',
  })
  follow(
    @Req() request: FastifyRequest,
    @Headers('last-event-id') last: string | undefined,
  ): Observable<MessageEvent> {
    const token = tokenOf(request) ?? '';
    const resumed = last !== undefined && instant.test(last) ? last : null;
    const changes = merge(
      defer(() => this.feed.missedSince(resumed)),
      this.feed.changes,
    ).pipe(concatMap((change: Change) => this.visible.eventOf(change, token)));
    return merge(this.ready(), changes, this.heartbeat(token)).pipe(
      takeWhile((event) => event !== 'end'),
      filter((event) => event !== 'skip'),
      takeUntil(merge(this.feed.closed, this.sessions.endOf(token))),
    );
  }

  /** Every event has an id, so that none is lost between it and the next. */
  private ready(): Observable<MessageEvent> {
    return defer(() => this.feed.now()).pipe(
      map((id) => ({ id, type: 'ready', data: {}, retry: 2_000 })),
    );
  }

  private heartbeat(token: string): Observable<MessageEvent | 'end'> {
    return interval(heartbeatMs).pipe(
      concatMap(async () => {
        if (!(await this.visible.isSignedIn(token))) return 'end' as const;
        return { id: await this.feed.now(), type: 'heartbeat', data: {} };
      }),
    );
  }
}
