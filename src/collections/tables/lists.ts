import { fees } from './lists/fees.ts';
import { funds } from './lists/funds.ts';
import { intermediaries } from './lists/intermediaries.ts';
import { licences } from './lists/licences.ts';
import { powers } from './lists/powers.ts';
import { promises } from './lists/promises.ts';
import { proofs } from './lists/proofs.ts';
import { services } from './lists/services.ts';
import { versionedTable } from './kind/table-kind.ts';
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
];

/** The same as tables, each file a whole version. */
export const lists: readonly Table[] = listKinds.map((kind) => versionedTable('lists', kind));
