import { GitError } from './git.ts';
import type { Git } from './git.ts';

/** A version as the upstream repository has it. */
export interface Release {
	commit: string;
	/** The object of the tag itself; the commit's own for a tag without one. */
	tag: string;
}

/** Where git finds who may sign, as `git config` knows it. */
export const signersSetting = 'gpg.ssh.allowedSignersFile';

/** Whether a name can be that of a tag: no address of something else, and no instruction to write into a branch. */
export function isTagName(git: Git, name: string): boolean {
	if (name.startsWith('-')) return false;
	try {
		git(['check-ref-format', `refs/tags/${name}`]);
		return true;
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}

/** The tags of the upstream repository, the newest version first. */
export function tagsOf(git: Git, from: string): string[] {
	return git(['ls-remote', '--tags', '--refs', '--sort=-version:refname', '--', from])
		.split('\n')
		.flatMap((line) => line.split('\trefs/tags/')[1] ?? []);
}

/** Fetches a tag and nothing else; no branch or tag of the own repository changes. */
export function fetchRelease(git: Git, from: string, name: string): Release {
	git(['fetch', '--no-tags', '--', from, `refs/tags/${name}`]);
	return {
		commit: git(['rev-parse', 'FETCH_HEAD^{commit}']).trim(),
		tag: git(['rev-parse', 'FETCH_HEAD']).trim(),
	};
}

/** What is known of where a release comes from; each in Chinese. */
export type Trust =
	/** A signature, or the published hash, was verified. */
	| { kind: 'verified'; how: string }
	/** Nothing could be verified, for this reason. */
	| { kind: 'unverified'; why: string }
	/** It is not what it should be. */
	| { kind: 'refused'; why: string };

/**
 * What can be said of a release's origin. `published` is the commit that the upstream project names as its release, as far
 * as the caller knows it. Where git knows who may sign, a release without their signature is refused.
 */
export function trustIn(
	git: Git,
	{ commit, tag }: Release,
	expected: { name: string; published?: string | undefined },
): Trust {
	const { name, published } = expected;
	if (published !== undefined && published.toLowerCase() !== commit)
		return { kind: 'refused', why: `提交号是 ${commit}，与 --commit 给的 ${published} 不同` };
	const isSigned = tag !== commit && /^-----BEGIN /m.test(git(['cat-file', 'tag', tag]));
	if (isSigned && attempt(git, ['verify-tag', tag]) !== undefined)
		return nameOfTag(git, tag) === name
			? { kind: 'verified', how: '标签的签名核对无误' }
			: { kind: 'refused', why: `签名是给 ${nameOfTag(git, tag)} 的，不是给 ${name} 的` };
	const mustBeSigned = attempt(git, ['config', '--get', signersSetting]) !== undefined;
	const lack = isSigned ? '标签有签名，本机没有签名人的公钥，或者签名不对' : '标签没有签名';
	if (mustBeSigned)
		return { kind: 'refused', why: `${lack}（git config 里设置了 ${signersSetting}）` };
	if (published !== undefined) return { kind: 'verified', how: '提交号与 --commit 给的相同' };
	return { kind: 'unverified', why: lack };
}

/** A signed tag says its own name, so that an old one cannot pass for a new one. */
function nameOfTag(git: Git, tag: string): string | undefined {
	return /^tag (.+)$/m.exec(git(['cat-file', 'tag', tag]))?.[1];
}

/** What git prints; `undefined` where it refuses. */
function attempt(git: Git, parameters: readonly string[]): string | undefined {
	try {
		return git(parameters);
	} catch (error) {
		if (error instanceof GitError) return undefined;
		throw error;
	}
}
