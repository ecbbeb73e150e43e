/** Imported before Astro, which otherwise asks its makers for newer versions and tells them what it is used for. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
