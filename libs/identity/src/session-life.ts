/** How long a session lasts: without being used, and at the most. */
export const sessionLife = { idleMinutes: 120, absoluteHours: 12 } as const;
