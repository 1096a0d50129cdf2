import {
  CostQuote,
  Complaints,
  Corrections,
  Counter,
  RequestService,
  type ActingPerson,
  type Receipt,
  type RequestSubmission,
} from '@minhbach/requests';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RequestPlan } from './request-plan.js';
import { businessOf, type Roster } from './roster.js';
import type { SimulatedRequest } from './simulated-request.js';

const titles = [
  'Quy hoạch sử dụng đất khu công nghiệp',
  'Danh mục văn bản về hỗ trợ doanh nghiệp',
  'Dự toán chi đầu tư công',
  'Hồ sơ mời thầu và kết quả lựa chọn nhà thầu',
  'Hướng dẫn khấu trừ thuế',
  'Chương trình ban hành văn bản',
] as const;

const items = ['Văn bản đang có hiệu lực', 'Số liệu của năm trước', 'Danh mục kèm theo'] as const;

/** What those who ask do: over the portal by themselves, else through the reception of the agency. */
export class RequesterActs {
  private readonly requests: RequestService;
  private readonly counter: Counter;
  private readonly corrections: Corrections;
  private readonly complaints: Complaints;
  private readonly dataSource: DataSource;

  constructor(
    app: INestApplicationContext,
    private readonly roster: Roster,
  ) {
    this.requests = app.get(RequestService, { strict: false });
    this.counter = app.get(Counter, { strict: false });
    this.corrections = app.get(Corrections, { strict: false });
    this.complaints = app.get(Complaints, { strict: false });
    this.dataSource = app.get(DataSource, { strict: false });
  }

  /** Returns the key of the request. */
  async submit(plan: RequestPlan, now: Date): Promise<string> {
    const submission = submissionOf(plan);
    if (plan.channel === 'network') {
      return (await this.requests.submit(submission, this.requesterOf(plan))).key;
    }
    const organisation = businessOf(plan.firm);
    const receipt = receiptOf(plan, now);
    const reception = this.receptionOf(plan);
    return (await this.counter.takeIn({ ...submission, organisation }, receipt, reception)).key;
  }

  async supplement({ plan, key }: SimulatedRequest, now: Date): Promise<void> {
    const answer = 'Từ năm 2024 đến nay, trên toàn tỉnh.';
    if (plan.channel === 'network') {
      return this.requests.supplement(key, { answer }, this.requesterOf(plan));
    }
    return this.counter.supplement(key, answer, receiptOf(plan, now), this.receptionOf(plan));
  }

  async clarify({ plan, key }: SimulatedRequest, now: Date): Promise<void> {
    const answer = 'Chỉ cần tài liệu của các xã ven biển.';
    if (plan.channel === 'network') {
      return this.requests.clarify(key, { answer }, this.requesterOf(plan));
    }
    return this.counter.clarify(key, answer, receiptOf(plan, now), this.receptionOf(plan));
  }

  async withdraw({ plan, key }: SimulatedRequest, now: Date): Promise<void> {
    const reason = 'Đã có thông tin từ nguồn khác.';
    if (plan.channel === 'network') {
      return this.requests.withdraw(key, reason, this.requesterOf(plan));
    }
    return this.counter.withdraw(key, reason, receiptOf(plan, now), this.receptionOf(plan));
  }

  /** Whoever has the task answers: without an account, by the link in the letter. */
  async answerSurvey({ plan, key }: SimulatedRequest, requester: string | null): Promise<void> {
    const { relationshipNeeded, ease, items: planned } = plan;
    const received = planned.some(({ outcome }) => outcome !== 'refused');
    const person =
      requester === null ? this.requesterOf(plan) : { id: requester, organisation: null };
    await this.requests.answerSurvey(key, { received, relationshipNeeded, ease }, person);
  }

  async correct({ plan, key }: SimulatedRequest): Promise<void> {
    const positions = plan.items.flatMap(({ outcome }, index) =>
      outcome === 'refused' ? [] : [index + 1],
    );
    const asked = { reason: 'Văn bản gửi kèm thiếu phụ lục.', positions };
    await this.corrections.ask(key, asked, this.requesterOf(plan));
  }

  async complain({ plan, key }: SimulatedRequest): Promise<void> {
    const content = 'Thông tin này không thuộc diện không được tiếp cận.';
    await this.complaints.file(key, { content }, this.requesterOf(plan));
  }

  /** What the costs of a request were quoted at; null when they were not. */
  async quoted({ key: requestKey }: SimulatedRequest): Promise<number | null> {
    const quote = await this.dataSource.manager.findOneBy(CostQuote, { requestKey });
    return quote?.total ?? null;
  }

  private requesterOf({ firm }: RequestPlan): ActingPerson {
    return at(this.roster.requesters, firm);
  }

  private receptionOf({ agency }: RequestPlan): ActingPerson {
    return at(this.roster.officers.get(`${agency.code}:reception`) ?? [], 0);
  }
}

function submissionOf(plan: RequestPlan): RequestSubmission {
  const { agency, subject, channel, deliveryMethod, mayForward, firm } = plan;
  const { name } = businessOf(firm);
  return {
    ...{ agencyCode: agency.code, subject, channel, deliveryMethod, mayForward },
    title: `${titles[subject % titles.length] ?? titles[0]} (mô phỏng)`,
    purpose: 'Lập kế hoạch sản xuất, kinh doanh',
    items: plan.items.map((_, index) => items[index] ?? items[0]),
    contact: {
      name,
      address: 'Số 1, đường Mẫu, phường Mẫu',
      idNumber: `084${String(firm).padStart(9, '0')}`,
      email: `dn${String(firm)}@vi-du.vn`,
    },
  };
}

function receiptOf({ channel }: RequestPlan, receivedAt: Date): Receipt {
  const arrival = channel === 'post' ? 'post' : 'office';
  return { arrival, receivedAt, evidence: 'Phiếu yêu cầu (mô phỏng)', files: [] };
}

function at<Each>(all: readonly Each[], index: number): Each {
  const found = all[index];
  if (!found)
    throw new RangeError(`There are ${String(all.length)}, and not one at ${String(index)}.`);
  return found;
}
