/** How the request came in; decides the limit (Law 104/2016/QH13 Art. 29–31). */
export type Channel = 'network' | 'direct' | 'post';

export const channelNames: Readonly<Record<Channel, string>> = {
  network: 'qua mạng điện tử',
  direct: 'trực tiếp tại cơ quan',
  post: 'qua dịch vụ bưu chính, fax',
};

/** How something reached the agency that did not come through the portal. */
export type Arrival = 'office' | 'post' | 'fax' | 'email' | 'phone';

/**
 * The channel by whose limits a request runs. Law 104/2016/QH13 Art. 24(1) names the office, the electronic network,
 * post and fax. The telephone is the service's own: an officer writes it down as he helps somebody at the office, and
 * it counts once it is confirmed.
 */
export const channelOfArrival: Readonly<Record<Arrival, Channel>> = {
  office: 'direct',
  phone: 'direct',
  post: 'post',
  fax: 'post',
  email: 'network',
};

/** What an officer takes in for a requester. */
export type TakenInAct =
  'submission' | 'confirmation' | 'supplement' | 'clarification' | 'withdrawal' | 'complaint';

/** How the answer reaches the requester. */
export type DeliveryMethod = 'portal' | 'code' | 'email' | 'post' | 'office';

export const deliveryNames: Readonly<Record<DeliveryMethod, string>> = {
  portal: 'tải về từ Cổng thông tin điện tử',
  code: 'truy cập bằng mã truy cập một lần',
  email: 'gửi qua thư điện tử',
  post: 'gửi qua dịch vụ bưu chính',
  office: 'nhận trực tiếp tại cơ quan',
};

export type Complexity = 'simple' | 'complex';

/** End states of a request (process of Art. 24–31). */
export type RequestOutcome =
  | 'fulfilled'
  | 'partially-fulfilled'
  | 'refused'
  | 'transferred'
  | 'lapsed'
  | 'withdrawn'
  | 'merged';

/**
 * How a request came to be: sent, forwarded by another agency, asked again because the answer was wrong, opened again by
 * a complaint or a court, or supplemented after it had lapsed.
 */
export type RequestOrigin = 'submission' | 'transfer' | 'correction' | 'reopening' | 'after-lapse';

/** What a third party said to form 06; silence is no consent. */
export type ConsentDecision = 'given' | 'refused' | 'silent';

/** Outcome of one item of a request. */
export type ItemOutcome = 'given' | 'partly-given' | 'refused' | 'not-held';

/** Whether something of an item is given. */
export function isGiven(outcome: ItemOutcome | null): boolean {
  return outcome === 'given' || outcome === 'partly-given';
}

/** Grounds on which an agency may refuse: Law 104/2016/QH13 Art. 28(1) points a, b, c, d, đ, e. */
export type RefusalGround = 'a' | 'b' | 'c' | 'd' | 'dd' | 'e';
