import type { Why } from '@minhbach/runtime';
import { text, type BilingualText } from '../boundary/text.js';

type Words<Kind extends Why['kind']> = (why: Extract<Why, { kind: Kind }>) => BilingualText;

const words: { readonly [Kind in Why['kind']]: Words<Kind> } = {
  incident: ({ message }) => text(`Dừng vì sự cố: ${message}`, `has stopped: ${message}`),
  'user-task': ({ assignee, candidateUsers, candidateGroups }) => {
    if (assignee !== null) return text(`Chờ ${assignee} xử lý`, `waits for ${assignee}`);
    const who = [...candidateUsers, ...candidateGroups].join(', ');
    return text(`Chờ người nhận việc: ${who}`, `waits to be claimed by one of ${who}`);
  },
  job: ({ type, retries, notBefore }) => {
    const until = notBefore === null ? '' : ` (${notBefore})`;
    const tries = String(retries);
    return text(
      `Chờ máy xử lý “${type}”, còn ${tries} lần thử${until}`,
      `waits for a worker of "${type}", ${tries} tries left${until}`,
    );
  },
  timer: ({ dueAt }) =>
    dueAt === null
      ? text('Chờ một thời điểm chưa xác định', 'waits for a time that is not known yet')
      : text(`Chờ đến ${dueAt}`, `waits until ${dueAt}`),
  message: ({ name }) => text(`Chờ thông điệp “${name}”`, `waits for the message "${name}"`),
  signal: ({ name }) => text(`Chờ tín hiệu “${name}”`, `waits for the signal "${name}"`),
  condition: ({ name }) => text(`Chờ điều kiện ${name}`, `waits until ${name}`),
  join: ({ missing, total, from }) => {
    const [count, all] = [String(missing.length), String(total)];
    const places = from.map(({ elementId, elementName }) => elementName ?? elementId).join(', ');
    return text(
      `Chờ ${count} trong ${all} nhánh: ${places}`,
      `waits for ${count} of ${all} flows: from ${places}`,
    );
  },
  'ad-hoc': () => text('Chờ bắt đầu công việc bên trong', 'waits for work to be begun inside'),
  children: ({ count }) =>
    text(`Chờ ${String(count)} phần bên trong`, `waits for ${String(count)} parts inside`),
  work: () => text('Đang được thực hiện', 'is under way'),
};

/** What a token waits for, in words. */
export function whyText(why: Why): BilingualText {
  return (words[why.kind] as Words<Why['kind']>)(why);
}
