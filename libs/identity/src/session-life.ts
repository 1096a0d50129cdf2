/**
 * How long a session lasts: without being used, and at the most; and how long after its owner showed that it is he it is
 * enough to sign by.
 */
export const sessionLife = { idleMinutes: 120, absoluteHours: 12, proofMinutes: 10 } as const;
