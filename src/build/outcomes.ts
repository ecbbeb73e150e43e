/** The outcomes of a build; the numbers are exit codes. */
export const buildOutcomes = { whole: 0, failed: 1, heldBack: 3 } as const;
export type BuildOutcome = (typeof buildOutcomes)[keyof typeof buildOutcomes];
