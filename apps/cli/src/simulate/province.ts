import { localDateOf } from '@minhbach/calendar';
import type { FixedClock } from '@minhbach/database';
import { Settler, TimerService } from '@minhbach/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { Agenda, rounds } from './agenda.js';
import type { Arrival } from './arrivals.js';
import { Chance } from './chance.js';
import { opinionsAwaitedUntil } from './fill-in.js';
import { Office, type Assignment } from './office.js';
import type { OfficeHours } from './office-hours.js';
import { notRefused, OfficerActs } from './officer-acts.js';
import { OpenedTasks, type OpenedTask } from './opened-tasks.js';
import type { Delay, RequestPlan } from './request-plan.js';
import { RequesterActs } from './requester-acts.js';
import type { Roster } from './roster.js';
import type { Scenario } from './scenario.js';
import { SimulatedRequest } from './simulated-request.js';

/** The order of acts about the same request at the same moment. */
const ranks = { submit: 0, requester: 1, officer: 2 } as const;

/** What a simulation is made of. */
export interface Setting {
  readonly app: INestApplicationContext;
  readonly clock: FixedClock;
  readonly hours: OfficeHours;
  readonly scenario: Scenario;
  readonly roster: Roster;
  readonly publicLink: string;
}

/**
 * A province at work: requests come in, officers take the tasks that the engine opens from their lists, one at a time,
 * and complete them when they have worked on them. Time jumps from one moment at which something happens to the next.
 * Everything is done through the services; rows are only read to see what was opened.
 */
export class Province {
  private readonly agenda = new Agenda();
  private readonly opened: OpenedTasks;
  private readonly requesters: RequesterActs;
  private readonly officers: OfficerActs;
  private readonly settler: Settler;
  private readonly timers: TimerService;
  readonly offices: ReadonlyMap<string, Office>;

  constructor(private readonly setting: Setting) {
    const { app, roster, scenario, publicLink } = setting;
    this.opened = new OpenedTasks(app, scenario);
    this.requesters = new RequesterActs(app, roster);
    this.officers = new OfficerActs(app, this.requesters, publicLink);
    this.settler = app.get(Settler, { strict: false });
    this.timers = app.get(TimerService, { strict: false });
    this.offices = new Map(
      [...roster.officers].map(([group, people]) => [
        group,
        new Office(people.map((person) => ({ person, isBusy: false }))),
      ]),
    );
  }

  /** Plays until a moment, at which the clock stands in the end. `tell` hears each new day. */
  async play(
    arrivals: readonly Arrival[],
    until: Date,
    tell: (date: string) => void = () => undefined,
  ): Promise<void> {
    for (const { at, plan } of arrivals) {
      this.plan(at, plan.name, 'submit', async () => this.submit(plan));
    }
    const { clock } = this.setting;
    let day = '';
    for (;;) {
      const next = await this.nextMoment();
      if (next === null || next >= until) break;
      clock.set(next);
      if (localDateOf(next) !== day) tell((day = localDateOf(next)));
      await this.happen(next);
    }
    clock.set(until);
    await this.settler.settle();
  }

  /** When something happens next: an act, a timer, or the opening of offices in which work lies. */
  private async nextMoment(): Promise<Date | null> {
    const { clock, hours } = this.setting;
    const now = clock.fixed();
    const timerInMs = await this.timers.nextInMs();
    const isWaitedFor = [...this.offices.values()].some(({ hasWork }) => hasWork);
    const moments = [
      this.agenda.next,
      timerInMs === null ? null : new Date(now.getTime() + Math.ceil(timerInMs)),
      isWaitedFor && !hours.isOpen(now) ? hours.nextOpen(now) : null,
    ].filter((each) => each !== null);
    return moments.length === 0
      ? null
      : new Date(Math.min(...moments.map((each) => each.getTime())));
  }

  private async happen(now: Date): Promise<void> {
    const due = rounds(this.agenda.take(now));
    for (const round of due.length === 0 ? [[]] : due) {
      await Promise.all(round.map(async ({ run }) => run()));
      await this.settler.settle();
    }
    await this.distribute(now);
    if (!this.setting.hours.isOpen(now)) return;
    while (await this.beginWork(now)) {
      await this.settler.settle();
      await this.distribute(now);
    }
  }

  /** Puts what was opened on the lists of those who have to do it. */
  private async distribute(now: Date): Promise<void> {
    for (const opened of await this.opened.take()) this.direct(opened, now);
  }

  private direct({ task, request }: OpenedTask, now: Date): void {
    const { plan } = request;
    const byRequester = (delay: Delay | null, act: () => Promise<void>) => {
      this.later(delay, plan.name, act);
    };
    switch (task.elementId) {
      case 'supplement':
        byRequester(plan.supplementsAfter, async () =>
          this.requesters.supplement(request, this.now),
        );
        return;
      case 'clarify':
        byRequester(plan.clarifiesAfter, async () => this.requesters.clarify(request, this.now));
        return;
      case 'survey':
        this.planAftermath(request, task.assignee);
        return;
      case 'record-payment':
        if (plan.paysAfter === null) return;
        this.plan(this.whenDelayed(plan.paysAfter), plan.name, 'requester', async () => {
          this.officeOf(task.candidateGroups[0])?.add({ task, request, since: this.now });
        });
        return;
      default:
        this.officeOf(task.candidateGroups[0])?.add({ task, request, since: now });
    }
  }

  /** What the requester does once he has his answer. */
  private planAftermath(request: SimulatedRequest, requester: string | null): void {
    const { plan } = request;
    const { answersSurveyAfter, correctsAfter, complainsAfter } = plan;
    this.later(answersSurveyAfter, plan.name, async () =>
      this.requesters.answerSurvey(request, requester),
    );
    this.later(correctsAfter, plan.name, async () => this.requesters.correct(request));
    this.later(complainsAfter, plan.name, async () => this.requesters.complain(request));
  }

  private async submit(plan: RequestPlan): Promise<void> {
    const request = new SimulatedRequest(plan, await this.requesters.submit(plan, this.now));
    this.opened.add(request);
    this.later(plan.withdrawsAfter, plan.name, async () =>
      this.requesters.withdraw(request, this.now),
    );
  }

  /** Every free officer takes his next task. Whether something new may have been opened by it. */
  private async beginWork(now: Date): Promise<boolean> {
    const taken = [...this.offices.values()].flatMap((office) => office.handOut());
    const begun = await Promise.all(
      taken.map(async (assignment) => {
        const isHis = await this.officers.claim(assignment);
        if (!isHis) {
          assignment.officer.isBusy = false;
          return true;
        }
        this.keepBusy(assignment, now);
        return this.officers.askOthers(assignment);
      }),
    );
    return begun.some(Boolean);
  }

  private keepBusy(assignment: Assignment, now: Date): void {
    const { task, request, office, since } = assignment;
    const { hours } = this.setting;
    const minutes = this.minutesFor(assignment);
    office.record.tasks += 1;
    office.record.waitedMinutes += hours.minutesBetween(since, now);
    office.record.workedMinutes += minutes;
    const finish = hours.after(now, minutes);
    if (request.plan.opinionOf !== null && task.elementId === 'handle') {
      request.opinionsUntil ??= hours.nextOpen(hours.within(opinionsAwaitedUntil(now), 0));
    }
    this.plan(finish, request.plan.name, 'officer', async () => {
      assignment.officer.isBusy = false;
      await this.finish(assignment);
    });
  }

  /** A handler who waits for an opinion does other work meanwhile. */
  private async finish(assignment: Assignment): Promise<void> {
    const { task, request } = assignment;
    const { openOpinions, opinionsUntil } = request;
    const isAwaited = task.elementId === 'handle' && openOpinions > 0;
    if (isAwaited && opinionsUntil !== null && this.now < opinionsUntil) {
      const again = this.setting.hours.daysAfter(this.now, 1, 0);
      this.plan(again, request.plan.name, 'officer', async () => this.finish(assignment));
      return;
    }
    await this.officers.complete(assignment, this.now);
  }

  /** The same for the same task of the same request, whoever works on it. */
  private minutesFor({ task, request: { plan } }: Assignment): number {
    const { scenario } = this.setting;
    const { elementId, candidateGroups } = task;
    const code = candidateGroups[0]?.split(':')[0];
    const pace = scenario.agencies.find((each) => each.code === code)?.pace ?? 1;
    const chance = new Chance(scenario.seed, 'minutes', plan.name, elementId);
    return chance.around((scenario.minutes[elementId] ?? 10) * pace, scenario.spread);
  }

  /** Something that the requester may do; that the service may refuse it by then is part of life. */
  private later(delay: Delay | null, name: string, act: () => Promise<void>): void {
    if (delay === null) return;
    this.plan(this.whenDelayed(delay), name, 'requester', async () => {
      await notRefused(act());
    });
  }

  private plan(at: Date, name: string, by: keyof typeof ranks, run: () => Promise<void>): void {
    this.agenda.add({ at, name, rank: ranks[by], run });
  }

  private whenDelayed({ days, part }: Delay): Date {
    return this.setting.hours.daysAfter(this.now, days, part);
  }

  private officeOf(group: string | undefined): Office | undefined {
    return group === undefined ? undefined : this.offices.get(group);
  }

  private get now(): Date {
    return this.setting.clock.fixed();
  }
}
