import { answerOptions, closeInTime, doorbellNames, doorbellQueue, within } from '@minhbach/queue';
import { BellAnswers } from '@minhbach/runtime';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';

/** What is being worked on may take this long to end when the process ends. */
const patienceMs = 20_000;

/** Answers the doorbells. */
@Processor(doorbellQueue, answerOptions)
export class DoorbellProcessor extends WorkerHost implements OnModuleDestroy {
  private readonly logger = new Logger(DoorbellProcessor.name);

  constructor(private readonly answers: BellAnswers) {
    super();
  }

  async process(job: Job): Promise<void> {
    const name = doorbellNames.find((each) => each === job.name);
    if (name) await this.answers.answer(name);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.warn(`the queue of the doorbells: ${String(error)}`);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    this.logger.error(
      `the bell for ${job?.name ?? 'something'} was not answered: ${String(error)}`,
    );
  }

  /** Takes no more bells, then finishes what it has begun. */
  async onModuleDestroy(): Promise<void> {
    await closeInTime(this.worker, this.finish());
  }

  private async finish(): Promise<void> {
    try {
      await within(patienceMs, this.answers.stop(), 'work in hand did not end');
    } catch (error) {
      this.logger.warn(String(error));
    }
  }
}
