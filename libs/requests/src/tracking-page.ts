/** Path of the public page on which a one-time code opens the answer. */
export function answerPath(code: string): string {
  return `${trackingPath(code)}/ket-qua`;
}

/** Path of the public page on which a request is looked up; its address is in the receipt's QR code. */
export function trackingPath(code: string): string {
  return `/tra-cuu/${encodeURIComponent(code)}`;
}
