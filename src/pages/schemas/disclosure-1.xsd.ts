import { disclosureSchema } from '../../formats/disclosure-schema.ts';

export const GET = () => new Response(disclosureSchema);
