import { agencies } from './agencies.ts';
import { agriculture } from './agriculture.ts';
import { business } from './business.ts';
import { city } from './city.ts';
import { commonAbroad } from './common-abroad.ts';
import { commonBuilding } from './common-building.ts';
import { commonCommunity } from './common-community.ts';
import { commonEconomy } from './common-economy.ts';
import { commonFamily } from './common-family.ts';
import { commonGovernment } from './common-government.ts';
import { commonHealth } from './common-health.ts';
import { commonJustice } from './common-justice.ts';
import { commonLearning } from './common-learning.ts';
import { commonResources } from './common-resources.ts';
import { commonSafety } from './common-safety.ts';
import { commonTransport } from './common-transport.ts';
import { commonWork } from './common-work.ts';
import { culture } from './culture.ts';
import { education } from './education.ts';
import { environment } from './environment.ts';
import { everydayAffairs } from './everyday-affairs.ts';
import { everydayInstitutions } from './everyday-institutions.ts';
import { everydayLife } from './everyday-life.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { justice } from './justice.ts';
import { labour } from './labour.ts';
import { land } from './land.ts';
import { laws } from './laws.ts';
import { market } from './market.ts';
import { military } from './military.ts';
import { police } from './police.ts';
import { population } from './population.ts';
import { safety } from './safety.ts';
import { social } from './social.ts';
import { traffic } from './traffic.ts';
import { utilities } from './utilities.ts';
import type { SynonymGroup } from './synonym-group.ts';

/**
 * Everyday words and what the documents of any county call it. They lead one way: whoever types 低保 also finds
 * 最低生活保障, never the reverse. Where several everyday words fit what was typed (老板, 老板跑路), the longest one
 * says what is meant.
 */
export const nationalSynonyms: readonly SynonymGroup[] = [
	...social,
	...health,
	...labour,
	...housing,
	...land,
	...population,
	...education,
	...business,
	...market,
	...traffic,
	...environment,
	...city,
	...safety,
	...agriculture,
	...justice,
	...police,
	...government,
	...military,
	...finance,
	...culture,
	...utilities,
	...agencies,
	...laws,
	...everydayLife,
	...everydayAffairs,
	...everydayInstitutions,
	...commonAbroad,
	...commonBuilding,
	...commonCommunity,
	...commonEconomy,
	...commonFamily,
	...commonGovernment,
	...commonHealth,
	...commonJustice,
	...commonLearning,
	...commonResources,
	...commonSafety,
	...commonTransport,
	...commonWork,
];
