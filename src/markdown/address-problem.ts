const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]|^\s|\s$/u;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowedScheme = /^(?:https?:\/\/[^/\\]|mailto:|tel:)/;

/**
 * Characters that no host name has. Where they occur, the parser counted the words after an address as a part of it.
 */
const strangeInHost = /^https?:\/\/[^/?#]*[^\p{L}\p{N}\p{M}\x21-\x7e]/u;

/** Hosts that exist only on the machine itself or in a network behind a firewall. */
const privateHost =
	/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$|^\[(?:::|f[cd]|fe[89ab])|^[^.[]+$|\.(?:local|localhost|internal|intranet|lan|home\.arpa)$/;

/**
 * The reason why an address is not allowed in a public text, in Chinese: program code instead of an address, other
 * schemes than those of the web, mail and telephones, passwords, hosts that the public cannot reach, invisible
 * characters. `undefined` when the address is allowed.
 */
export function addressProblem(url: string): string | undefined {
	if (unseen.test(url)) return '链接里有看不见的或损坏的字符，或者多余的空格，请删去后重新输入地址';
	if (url.includes('\\')) return `链接里不能有反斜杠 \\：${brief(url)}`;
	if (url.startsWith('//')) return `网址要写全，以 https:// 开头（现在是 ${brief(url)}）`;
	if (!scheme.test(url)) return undefined;
	if (!allowedScheme.test(url))
		return `不能用这种链接：${brief(url)}。请用 https:// 开头的网址或站内链接`;
	return /^https?:/.test(url) ? hostProblem(url) : undefined;
}

/** A problem with the host. It is parsed as browsers parse it: `http://2130706433/` is 127.0.0.1. */
function hostProblem(url: string): string | undefined {
	if (strangeInHost.test(url) || !URL.canParse(url))
		return `网址写错了，打不开：${brief(url)}。网址后面紧接着文字时，写成 [网站名称](网址)`;
	const { hostname, username, password } = new URL(url);
	if (username || password) return '网址里不能有用户名和密码（@ 前面的部分）';
	if (privateHost.test(hostname.replace(/\.$/, '')))
		return `这个网址公众打不开，只有内网或本机能打开：${brief(url)}。请换成公开的网址；只是提到它时，去掉前面的 http://`;
	return undefined;
}

function brief(url: string): string {
	return url.length > 60 ? `${url.slice(0, 60)}…` : url;
}
