import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitIn } from '../../src/update/git.ts';
import { fetchRelease, signersSetting, trustIn } from '../../src/update/release.ts';

const canSign = spawnSync('ssh-keygen', ['-Q']).error === undefined;
if (!canSign) console.warn('没有 ssh-keygen，跳过签名的测试');

const folder = mkdtempSync(join(tmpdir(), 'gongkai-release-'));
const upstream = join(folder, 'upstream');
const county = join(folder, 'county');
afterAll(() => rmSync(folder, { recursive: true }));

function git(...parameters: string[]): string {
	const author = ['-c', 'user.name=测试', '-c', 'user.email=maker@test.example'];
	return execFileSync('git', [...author, ...parameters], { cwd: upstream, encoding: 'utf8' });
}

function keyOf(name: string): string {
	const file = join(folder, name);
	execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
	return file;
}

function signedTag(name: string, key: string): void {
	git('-c', 'gpg.format=ssh', '-c', `user.signingkey=${key}`, 'tag', '-s', '-m', name, name);
}

/** What the county holds of a tag of upstream. */
function trust(name: string, asked = name) {
	const own = gitIn(county);
	return trustIn(own, fetchRelease(own, upstream, name), { name: asked });
}

describe.runIf(canSign)('signatures', () => {
	beforeAll(() => {
		for (const project of [upstream, county])
			execFileSync('git', ['init', '--quiet', '--initial-branch=main', project]);
		git('commit', '--quiet', '--allow-empty', '--message', '测试');
		const [maker, stranger] = [keyOf('maker'), keyOf('stranger')];
		git('tag', 'plain');
		git('tag', '-a', '-m', '没有签名', 'annotated');
		signedTag('signed', maker);
		signedTag('strange', stranger);
		const signers = join(folder, 'signers');
		writeFileSync(signers, `maker@test.example ${readFileSync(`${maker}.pub`, 'utf8')}`);
		execFileSync('git', ['config', signersSetting, signers], { cwd: county });
	});

	test('of one who may sign is verified', () => {
		expect(trust('signed')).toEqual({ kind: 'verified', how: '标签的签名核对无误' });
	});

	test.each(['plain', 'annotated', 'strange'])('without theirs, %s is refused', (name) => {
		expect(trust(name)).toMatchObject({
			kind: 'refused',
			why: expect.stringContaining('签名') as string,
		});
	});

	test('of another version is refused', () => {
		git('update-ref', 'refs/tags/renamed', git('rev-parse', 'refs/tags/signed').trim());
		expect(trust('renamed')).toEqual({
			kind: 'refused',
			why: '签名是给 signed 的，不是给 renamed 的',
		});
	});

	test('of an unknown signer is called unverified', () => {
		execFileSync('git', ['config', '--unset', signersSetting], { cwd: county });
		expect(trust('signed')).toEqual({
			kind: 'unverified',
			why: '标签有签名，本机没有签名人的公钥，或者签名不对',
		});
		expect(trust('plain')).toEqual({ kind: 'unverified', why: '标签没有签名' });
	});
});
