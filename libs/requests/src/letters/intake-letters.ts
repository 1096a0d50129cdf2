import type { InformationRequest } from '../information-request.entity.js';
import { channelNames, deliveryNames } from '../vocabulary.js';
import { citedGround } from './citations.js';
import { printedDate, type Letter } from './letter.js';

/** Form 02 of Decree 13/2018/NĐ-CP: the request has been entered in the tracking book. */
export function receipt(request: InformationRequest, items: readonly string[]): Letter {
  const { registerSymbol, channel, requestedDelivery } = request;
  return {
    kind: 'receipt',
    fields: {
      registerSymbol: registerSymbol ?? '',
      channelName: channelNames[channel],
      deliveryName: deliveryNames[requestedDelivery],
      items: items.map((description) => ({ description })),
    },
  };
}

/** Everything that is missing, named at once (Law 104/2016/QH13 Art. 26). */
export function supplementRequest(points: readonly string[], lapseOn: string): Letter {
  return {
    kind: 'supplement-request',
    fields: { points: points.map((text) => ({ text })), lapseOn: printedDate(lapseOn) },
  };
}

/** What the handler wants to know of a valid request; the limit of the law runs on. */
export function clarificationRequest(points: readonly string[], dueOn: string): Letter {
  return {
    kind: 'clarification-request',
    fields: { points: points.map((text) => ({ text })), answerBy: printedDate(dueOn) },
  };
}

/** Form 05, ground c: not this agency's information; where to turn instead (Art. 26, 28). */
export function guidance({ regime }: InformationRequest, advice: string): Letter {
  return { kind: 'guidance', fields: { ground: citedGround('c', regime), advice } };
}
