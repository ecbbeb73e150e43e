/** Names of media and placeholders that portals state as the source of a page. */
const notAgencies = new Set([
	'本站',
	'本网',
	'本网站',
	'本站原创',
	'原创',
	'转载',
	'网络',
	'互联网',
	'其他',
	'其它',
	'未知',
	'管理员',
	'系统管理员',
]);

/** True if a text may be the name of an agency, as far as its characters tell. */
export function couldBeAgency(name: string): boolean {
	return (
		/^[\p{Script=Han}（）()·〇]{2,50}$/u.test(name) &&
		!notAgencies.has(name) &&
		!/[报网]$|客户端$|公众号$|新华社/.test(name)
	);
}
