/** Imported before Astro, which otherwise reports to its makers what it is used for, and announces that in English. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
