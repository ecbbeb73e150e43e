import { dutiesFile } from '../queries/ledger/duties-file.ts';
import { portal } from '../queries/records/portal.ts';

export const GET = () => new Response(`${JSON.stringify(dutiesFile(portal))}\n`);
