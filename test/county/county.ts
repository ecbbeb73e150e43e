import { join } from 'node:path';

/** The county of the tests, on a fixed day. No test reads the county in `content/`. */
export const contentDir = join(import.meta.dirname, 'content');
export const publicDir = join(import.meta.dirname, 'public');

/** The day for which the county is built. */
export const today = '2026-11-22';
