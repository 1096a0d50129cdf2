/** How an element stands out in a drawing; shape of the outline and colour both tell. */
export type MapLook =
  | 'done'
  | 'current'
  | 'stopped'
  | 'added'
  | 'removed'
  | 'changed'
  // How much of a figure an element has, up to the most.
  | 'heat-1'
  | 'heat-2'
  | 'heat-3'
  | 'heat-4'
  | 'heat-5';

export interface MapMark {
  readonly elementId: string;
  readonly look: MapLook;
  /** The look in words, for the legend. */
  readonly meaning: string;
  /** Printed at the element, such as how many tokens are there. */
  readonly note?: string;
}
