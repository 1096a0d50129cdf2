import type { Transaction } from '@minhbach/database';
import { NotificationService, type NoticeKind } from '@minhbach/notifications';
import type { ActivatedJob, CheckedTask } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { printedDate, printedPeriod } from './period.js';
import { reportVariables, type PartVariable } from './report-process.js';
import { decidingRoles } from './vocabulary.js';

/** What people are told about the parts of a report. */
@Injectable()
export class ReportNotices {
  constructor(private readonly notifications: NotificationService) {}

  async returned(tx: Transaction, task: CheckedTask, part: PartVariable): Promise<void> {
    if (!part.returned) return;
    const { by, reason, newDueOn } = part.returned;
    await this.tell(
      tx,
      task,
      task.task.key,
      'report.returned',
      [part.preparerGroup, part.headGroup],
      `${decidingRoles[by].vi} trả lại báo cáo ${periodOf(task)} của ${part.name} để chỉnh sửa. Lý do: ${sentence(reason)} Hạn gửi lại: hết ngày ${printedDate(newDueOn)}.`,
    );
  }

  async submitted(
    tx: Transaction,
    task: CheckedTask,
    part: PartVariable,
    recipients: readonly string[],
    late: boolean,
  ): Promise<void> {
    const how = late ? `, chậm so với hạn ${printedDate(part.dueOn)}` : '';
    const text = `${part.name} đã ${verbFor(task, part)} báo cáo ${periodOf(task)}${how}.`;
    await this.tell(tx, task, task.task.key, 'report.submitted', recipients, text);
  }

  async remind(tx: Transaction, job: ActivatedJob, part: PartVariable): Promise<void> {
    const text = `Báo cáo ${periodOf(job)} của ${part.name} sắp đến hạn: chậm nhất là hết ngày ${printedDate(part.dueOn)}.`;
    const recipients = [part.preparerGroup, part.headGroup];
    await this.tell(tx, job, job.key, 'report.reminder', recipients, text);
  }

  async late(tx: Transaction, job: ActivatedJob, part: PartVariable): Promise<void> {
    const text = `Báo cáo ${periodOf(job)} của ${part.name} đã quá hạn ngày ${printedDate(part.dueOn)}. Việc chậm hạn đã được ghi nhận.`;
    const recipients = [part.preparerGroup, part.headGroup, part.centreGroup];
    await this.tell(tx, job, job.key, 'report.late', recipients, text);
  }

  async escalate(
    tx: Transaction,
    job: ActivatedJob,
    part: PartVariable,
    recipients: readonly string[],
  ): Promise<void> {
    const text = `${part.name} chưa ${verbFor(job, part)} báo cáo ${periodOf(job)}, hạn là hết ngày ${printedDate(part.dueOn)}. Đề nghị đôn đốc.`;
    await this.tell(tx, job, job.key, 'report.escalated', recipients, text);
  }

  async recounted(tx: Transaction, job: ActivatedJob, part: PartVariable): Promise<void> {
    const text = `Lịch làm việc thay đổi: hạn gửi báo cáo ${periodOf(job)} của ${part.name} được tính lại, chậm nhất là hết ngày ${printedDate(part.dueOn)}.`;
    const recipients = [part.preparerGroup, part.headGroup];
    await this.tell(tx, job, job.key, 'report.recounted', recipients, text);
  }

  /** To the Centre, when it goes on without some divisions. */
  async missing(tx: Transaction, job: ActivatedJob, names: readonly string[]): Promise<void> {
    const { synthesis } = reportVariables(job);
    const text =
      names.length > 0
        ? `Đã hết thời gian chờ báo cáo ${periodOf(job)}. Chưa báo cáo: ${names.join('; ')}. Đề nghị tổng hợp, ghi rõ “chưa báo cáo”.`
        : `Đã hết thời gian chờ báo cáo ${periodOf(job)}. Các phòng đã gửi đủ, đề nghị tổng hợp.`;
    await this.tell(tx, job, job.key, 'report.missing', [synthesis.preparerGroup], text);
  }

  async issued(
    tx: Transaction,
    job: ActivatedJob,
    recipients: readonly string[],
    symbol: string,
  ): Promise<void> {
    const text = `Báo cáo ${periodOf(job)} đã được ban hành, số ${symbol}.`;
    await this.tell(tx, job, job.key, 'report.issued', recipients, text);
  }

  async acknowledged(tx: Transaction, task: CheckedTask): Promise<void> {
    const { synthesis, directorGroups } = reportVariables(task);
    const text = `Tổ công tác PCI của tỉnh đã nhận báo cáo ${periodOf(task)}.`;
    const recipients = [...directorGroups, synthesis.preparerGroup, synthesis.headGroup];
    await this.tell(tx, task, task.task.key, 'report.acknowledged', recipients, text);
  }

  async unacknowledged(tx: Transaction, job: ActivatedJob): Promise<void> {
    const { synthesis, directorGroups, taskforceGroup } = reportVariables(job);
    const text = `Tổ công tác PCI của tỉnh chưa xác nhận đã nhận báo cáo ${periodOf(job)}, số ${String(job.variables.documentSymbol)}. Đề nghị xác nhận hoặc trả lại, nêu lý do.`;
    const recipients = [taskforceGroup ?? '', ...directorGroups, synthesis.headGroup];
    await this.tell(tx, job, job.key, 'report.unacknowledged', recipients, text);
  }

  private async tell(
    tx: Transaction,
    about: CheckedTask | ActivatedJob,
    causeKey: number,
    kind: NoticeKind,
    recipients: readonly string[],
    text: string,
  ): Promise<void> {
    const subjectKey = reportVariables(about).reportKey;
    await this.notifications.notify(tx, {
      recipients,
      kind,
      subjectType: 'report',
      subjectKey,
      causeKey,
      text,
    });
  }
}

/** Divisions send to the Centre; the Centre submits to the Director; the department sends to the taskforce. */
function verbFor(about: CheckedTask | ActivatedJob, part: PartVariable): string {
  return part.key === reportVariables(about).synthesis.key ? 'trình' : 'gửi';
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function periodOf(about: CheckedTask | ActivatedJob): string {
  return printedPeriod(reportVariables(about).period);
}
