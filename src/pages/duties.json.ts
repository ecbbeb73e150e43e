import { dutiesFile } from '../queries/duties-file.ts';

export const GET = () => new Response(`${JSON.stringify(dutiesFile)}\n`);
