/** Which receiver is looked at, and which of his events: it stands in the address. */
export interface ReceiversSearch {
  readonly receiver?: string;
  readonly state?: string;
}
