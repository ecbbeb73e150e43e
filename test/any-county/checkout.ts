import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { searchCacheDir } from '../../src/build/index-built-site.ts';
import { today } from '../county/county.ts';
import { copyProject } from '../project-copy.ts';

const root = join(import.meta.dirname, '../..');
/** The files of a county: the demonstration's or that of the tests. */
const countyFiles = /^(?:content|public|test\/county\/(?:content|public)|test\/pictures\/album)\//;
const tinyCounty = join(root, 'test/site/fixtures/county');

/** A copy of this project's files in a temporary folder, with another county in place of the demonstration. */
export interface Checkout {
	folder: string;
	/** Runs Node there and returns its output; throws with the output when it fails. */
	node: (...parameters: string[]) => Promise<string>;
	remove: () => void;
}

/**
 * Copies the tracked files without `content/` and `public/`, adds a county of one agency and the `files`, which are
 * named by their paths in the project.
 */
export function checkoutWith(files: Readonly<Record<string, string>>): Checkout {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-checkout-'));
	copyProject(folder, countyFiles);
	cpSync(tinyCounty, join(folder, 'content'), { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return {
		folder,
		node: (...parameters) => runNode(folder, parameters),
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
			rmSync(join(root, searchCacheDir(join(folder, 'dist'))), { recursive: true, force: true });
		},
	};
}

async function runNode(folder: string, parameters: readonly string[]): Promise<string> {
	const { CONTENT_DIR, PUBLIC_DIR, OUT_DIR, TODAY, VITEST, ...inherited } = process.env;
	try {
		const { stdout } = await promisify(execFile)(process.execPath, parameters, {
			cwd: folder,
			env: { ...inherited, NODE_ENV: 'production', NO_COLOR: '1', TODAY: today },
			maxBuffer: 1024 ** 3,
		});
		return stdout;
	} catch (failure) {
		const { stdout = '', stderr = '' } = failure as Partial<Record<'stdout' | 'stderr', string>>;
		throw new Error(
			`${parameters.join(' ')} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`,
			{ cause: failure },
		);
	}
}
