import { calendarFile } from '../../formats/calendar.ts';
import { dutyCalendar } from '../../queries/ledger/duty-calendar.ts';
import { portal } from '../../queries/records/portal.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(calendarFile(dutyCalendar(portal)));
