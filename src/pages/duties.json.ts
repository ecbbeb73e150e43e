import { dutiesFile } from '../queries/ledger/duties-file.ts';

export const GET = () => new Response(`${JSON.stringify(dutiesFile)}\n`);
