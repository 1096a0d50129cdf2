import { extensionGrounds, type ExtensionGround } from '../legal-grounds.data.js';
import { printedDate, type Letter } from './letter.js';

/** Written notice of the limit for complex information (Law 104/2016/QH13 Art. 27, 30, 31). */
export function limitNotice(notice: {
  readonly dueOn: string;
  readonly place: string;
  readonly provisionForm: string;
  readonly cost: string | null;
}): Letter {
  const { dueOn, place, provisionForm, cost } = notice;
  return {
    kind: 'limit-notice',
    fields: { dueOn: printedDate(dueOn), place, provisionForm, cost: cost ?? '' },
  };
}

/** Form 04 of Decree 13/2018/NĐ-CP; must leave before the due date. */
export function extensionNotice(extension: {
  readonly ground?: ExtensionGround | null;
  readonly reason: string;
  readonly basis: string;
  readonly previousDueOn: string;
  readonly newDueOn: string;
}): Letter {
  const { ground, basis, previousDueOn, newDueOn } = extension;
  const reason = ground ? `${extensionGrounds[ground].vi}. ${extension.reason}` : extension.reason;
  const dates = { previousDueOn: printedDate(previousDueOn), newDueOn: printedDate(newDueOn) };
  return { kind: 'extension-notice', fields: { reason, basis, ...dates } };
}

/** One-stop practice: apology and new appointment go out on the appointed day at the latest. */
export function apology(days: { readonly dueOn: string; readonly appointmentOn: string }): Letter {
  return {
    kind: 'apology',
    fields: { dueOn: printedDate(days.dueOn), appointmentOn: printedDate(days.appointmentOn) },
  };
}
