import { portal } from '../queries/records/portal.ts';

/** When the site was built: a page that did not change since cannot tell. Read by pages and audits; `format` is its version. */
export const GET = () => new Response(`${JSON.stringify({ format: 1, day: portal.today })}\n`);
