/** How a build ended; the numbers are exit codes. */
export const outcomes = { whole: 0, failed: 1, heldBack: 3 } as const;
export type Outcome = (typeof outcomes)[keyof typeof outcomes];
