import { dcat } from '../formats/dcat.ts';
import { dataCatalogue } from '../queries/open-data/data-catalogue.ts';
import { portal } from '../queries/records/portal.ts';

export const GET = () => new Response(dcat(dataCatalogue(portal)));
