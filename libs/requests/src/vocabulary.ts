/** How the request came in; decides the limit (Law 104/2016/QH13 Art. 29–31). */
export type Channel = 'network' | 'direct' | 'post';

export const channelNames: Readonly<Record<Channel, string>> = {
  network: 'qua mạng điện tử',
  direct: 'trực tiếp tại cơ quan',
  post: 'qua dịch vụ bưu chính, fax',
};

/** How the answer reaches the requester. */
export type DeliveryMethod = 'portal' | 'email' | 'post' | 'office';

export const deliveryNames: Readonly<Record<DeliveryMethod, string>> = {
  portal: 'tải về từ Cổng thông tin điện tử',
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

/** How a request came to be: sent, forwarded by another agency, or asked again. */
export type RequestOrigin = 'submission' | 'transfer' | 'correction' | 'reopening';

/** What a third party said to form 06; silence is no consent. */
export type ConsentDecision = 'given' | 'refused' | 'silent';

/** Outcome of one item of a request. */
export type ItemOutcome = 'given' | 'partly-given' | 'refused' | 'not-held';

/** Grounds on which an agency may refuse: Law 104/2016/QH13 Art. 28(1) points a, b, c, d, đ, e. */
export type RefusalGround = 'a' | 'b' | 'c' | 'd' | 'dd' | 'e';
