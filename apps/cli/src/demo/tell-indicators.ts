import type { Narrator, Words } from './narrator.js';
import type { Stage } from './stage.js';

/** An indicator as the service answers it. */
interface Indicator<Figure> {
  readonly definition: { readonly name: Words };
  readonly n: number;
  readonly pending: number;
  readonly enough: boolean;
  readonly figure: Figure;
}

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** 0 to 1; null without cases. */
  readonly value: number | null;
}

interface Cs5Figure {
  readonly received: Ratio;
  readonly full: Ratio;
}

interface Cs6Clock {
  readonly medianToDecision: number | null;
  readonly medianOfDelivered: number | null;
}

interface Cs6Figure {
  /** Calendar days. */
  readonly gross: Cs6Clock;
  /** Working days. */
  readonly statutory: Cs6Clock;
}

/** Tells CS 5 and CS 6 of the month in which a due date lies, over all agencies. */
export async function tellIndicators(dueOn: string, { cast, narrator }: Stage): Promise<void> {
  const { api } = await cast.as('giamsat');
  const period = monthOf(dueOn);
  const query = new URLSearchParams(period).toString();
  narrator.title({
    vi: `Chỉ số theo dõi nội bộ, các yêu cầu đến hạn từ ${period.from} đến ${period.to}`,
    en: `Internal indicators of the requests due from ${period.from} to ${period.to}`,
  });
  tellCs5(await api.get<Indicator<Cs5Figure>>(`/api/indicators/cs5?${query}`), narrator);
  tellCs6(await api.get<Indicator<Cs6Figure>>(`/api/indicators/cs6?${query}`), narrator);
}

function tellCs5(indicator: Indicator<Cs5Figure>, narrator: Narrator): void {
  tellHead('CS 5', indicator, narrator);
  const { received, full } = indicator.figure;
  narrator.detail({
    vi: `nhận được thông tin ${share(received)}; nhận đủ ${share(full)}`,
    en: `received ${share(received)}; received in full ${share(full)}`,
  });
}

function tellCs6(indicator: Indicator<Cs6Figure>, narrator: Narrator): void {
  tellHead('CS 6', indicator, narrator);
  const { gross, statutory } = indicator.figure;
  const [calendar, working] = [days(gross), days(statutory)];
  narrator.detail({
    vi: `trung vị từ khi gửi đến khi nhận: ${calendar} ngày; theo luật: ${working} ngày làm việc`,
    en: `median from sending to receiving: ${calendar} days; by the law: ${working} working days`,
  });
}

function tellHead(id: string, indicator: Indicator<unknown>, narrator: Narrator): void {
  const { definition, n, pending, enough } = indicator;
  const [count, open] = [String(n), String(pending)];
  narrator.say({
    vi: `${id} – ${definition.name.vi}: n = ${count}${enough ? '' : ' (còn ít)'}, chưa đến hạn ${open}`,
    en: `${id} – ${definition.name.en}: n = ${count}${enough ? '' : ' (few)'}, not yet due ${open}`,
  });
}

function share({ numerator, denominator, value }: Ratio): string {
  const percent = value === null ? '–' : `${(value * 100).toFixed(1)} %`;
  return `${percent} (${String(numerator)}/${String(denominator)})`;
}

function days({ medianToDecision, medianOfDelivered }: Cs6Clock): string {
  return String(medianOfDelivered ?? medianToDecision ?? '–');
}

function monthOf(date: string): { from: string; to: string } {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = date.slice(0, 8);
  return { from: `${prefix}01`, to: `${prefix}${String(last)}` };
}
