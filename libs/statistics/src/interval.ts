/** Two-sided 95 % unless whoever gives it says otherwise. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 97.5 % point of the standard normal distribution: two-sided 95 %. */
export const Z95 = 1.959963984540054;
