import { join } from 'node:path';

/** What the tests look at: a county of their own, on a day of their own. No test reads the county in `content/`. */
export const contentDir = join(import.meta.dirname, 'content');
export const publicDir = join(import.meta.dirname, 'public');

/** The day on which the county is built and looked at. */
export const today = '2026-11-22';
