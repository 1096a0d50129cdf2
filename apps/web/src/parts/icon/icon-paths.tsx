/** Drawings on a grid of 16. The states of a deadline fill up: empty, quarter, three quarters, full. */
export const paths = {
  'circle-empty': <circle cx="8" cy="8" r="6" />,
  'circle-quarter': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path className="filled" d="M8 8V3.5A4.5 4.5 0 0 1 12.5 8Z" />
    </>
  ),
  'circle-three-quarters': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path className="filled" d="M8 8V3.5A4.5 4.5 0 1 1 3.5 8Z" />
    </>
  ),
  'octagon-alert': (
    <>
      <path className="filled" d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" />
      <path className="cut" d="M8 4.5v4M8 11.4v.1" />
    </>
  ),
  pause: <path d="M5.5 4v8M10.5 4v8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  tick: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  'tick-late': (
    <>
      <path d="m1.5 8.5 3 3L10 5" />
      <path d="M13.5 3.5v6M13.5 12.4v.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  bell: (
    <>
      <path d="M4 11V7a4 4 0 0 1 8 0v4l1.2 1.2H2.8Z" />
      <path d="M6.8 14.2h2.4" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  document: (
    <>
      <path d="M3.5 1.5h6l3 3v10h-9Z" />
      <path d="M9.5 1.5v3h3M5.5 8.5h5M5.5 11h5" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5" r="2.8" />
      <path d="M2.5 14.2c.4-3 2.6-4.7 5.5-4.7s5.1 1.700 5.500 4.700" />
    </>
  ),
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  back: <path d="M10 3 5 8l5 5" />,
} as const;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as IconName[];
