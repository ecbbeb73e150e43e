import { fees } from './lists/fees.ts';
import { funds } from './lists/funds.ts';
import { hazards } from './lists/hazards.ts';
import { intermediaries } from './lists/intermediaries.ts';
import { licences } from './lists/licences.ts';
import { policies } from './lists/policies.ts';
import { powers } from './lists/powers.ts';
import { promises } from './lists/promises.ts';
import { proofs } from './lists/proofs.ts';
import { serviceReviews } from './lists/service-reviews.ts';
import { services } from './lists/services.ts';
import { startUp } from './lists/start-up.ts';
import { monthlyTable, registerTable, versionedTable } from './kind/table-kind.ts';
import type { TableKind } from './kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

/** 清单 that must be published. */
export const listKinds: readonly TableKind[] = [
	powers,
	licences,
	proofs,
	promises,
	intermediaries,
	fees,
	funds,
	services,
	startUp,
	hazards,
];

/** The same as tables, each file a whole version; then what is kept in place or comes every month. */
export const lists: readonly Table[] = [
	...listKinds.map((kind) => versionedTable('lists', kind)),
	registerTable('lists', policies),
	monthlyTable('lists', serviceReviews),
];
