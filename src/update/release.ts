import { attempt } from './git.ts';
import type { Git } from './git.ts';

/** A version in the upstream repository. */
export interface Release {
	commit: string;
	/** The hash of the tag object; the commit's hash for a tag without an object. */
	tag: string;
}

/** The remote from which new versions come when the user names no other source. */
export const usualRemote = 'upstream';

/** The git setting that names the file of allowed signers. */
export const signersSetting = 'gpg.ssh.allowedSignersFile';

/** Whether a name is a valid tag name: not an option, and not a refspec that writes into a branch. */
export function isTagName(git: Git, name: string): boolean {
	if (name.startsWith('-')) return false;
	return attempt(git, ['check-ref-format', `refs/tags/${name}`]) !== undefined;
}

/** The tags of the upstream repository, the newest version first. */
export function tagsOf(git: Git, from: string): string[] {
	return git(['ls-remote', '--tags', '--refs', '--sort=-version:refname', '--', from])
		.split('\n')
		.flatMap((line) => line.split('\trefs/tags/')[1] ?? []);
}

/** The commits that upstream's tags name → their tags. */
export function taggedCommits(git: Git, from: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const line of git(['ls-remote', '--tags', '--', from]).split('\n')) {
		const [hash = '', name = ''] = line.split('\trefs/tags/');
		// A tag object comes first, and `^{}` after its name stands for its commit.
		if (name !== '') found.set(name.replace(/\^\{\}$/, ''), hash);
	}
	return new Map([...found].map(([name, hash]) => [hash, name]));
}

/** Fetches only this tag; no branch or tag of the local repository changes. */
export function fetchRelease(git: Git, from: string, name: string): Release {
	git(['fetch', '--no-tags', '--', from, `refs/tags/${name}`]);
	return {
		commit: git(['rev-parse', 'FETCH_HEAD^{commit}']).trim(),
		tag: git(['rev-parse', 'FETCH_HEAD']).trim(),
	};
}

/** What is known about the origin of a release; texts are Chinese. */
export type Trust =
	/** A signature or the published hash was verified. */
	| { kind: 'verified'; how: string }
	/** Nothing could be verified; `why` says why. */
	| { kind: 'unverified'; why: string }
	/** The release is not the expected one. */
	| { kind: 'refused'; why: string };

/**
 * The trust in a release's origin. `published` is the commit that the upstream project names as its release, if the
 * caller knows it. When git knows the allowed signers, a release without their signature is refused.
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

/** The name inside a signed tag, so that an old tag cannot be presented as a new one. */
function nameOfTag(git: Git, tag: string): string | undefined {
	return /^tag (.+)$/m.exec(git(['cat-file', 'tag', tag]))?.[1];
}
