import { listKinds } from './list-kinds.ts';
import { versionedTable } from './table-kind.ts';
import type { Table } from './table.ts';

/** 清单: each kind a versioned table, its columns data. */
export const lists: readonly Table[] = listKinds.map((kind) => versionedTable('lists', kind));
