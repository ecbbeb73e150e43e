import { escapeXml } from '../word/xml.ts';
import { movesIn, withdrawnIn } from './answer.ts';
import type { Answer } from './answer.ts';

/** IIS refuses the whole site when its `web.config` is larger than 250 KB. */
const mostBytes = 200 * 1024;

/**
 * The answers as a `web.config` for IIS with its module URL Rewrite, as many of them as IIS can read; the pages at the old
 * addresses answer the rest. IIS ignores case, so that of addresses that differ in case alone the first one counts.
 */
export function iisConfig(answers: readonly Answer[]): string {
	const fitting = firstThatFit(answers);
	return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <rewrite>
      <rewriteMaps>
        <rewriteMap name="moved" defaultValue="">
${movesIn(fitting)
	.map(({ from, to }) => entry(from, to))
	.join('')}        </rewriteMap>
        <rewriteMap name="withdrawn" defaultValue="">
${withdrawnIn(fitting)
	.map((from) => entry(from, '1'))
	.join('')}        </rewriteMap>
      </rewriteMaps>
      <rules>
        <rule name="moved" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{moved:{UNENCODED_URL}}" pattern="(.+)" />
          </conditions>
          <action type="Redirect" url="{C:1}" appendQueryString="false" redirectType="Permanent" />
        </rule>
        <rule name="withdrawn" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{withdrawn:{UNENCODED_URL}}" pattern="1" />
          </conditions>
          <action type="CustomResponse" statusCode="410" statusReason="Gone" statusDescription="Gone" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

function entry(key: string, value: string): string {
	return `          <add key="${escapeXml(key)}" value="${escapeXml(value)}" />\n`;
}

function firstThatFit(answers: readonly Answer[]): Answer[] {
	const seen = new Set<string>();
	let bytes = 0;
	return answers.filter(({ from, to = '1' }) => {
		const key = from.toLowerCase();
		if (seen.has(key)) return false;
		seen.add(key);
		bytes += entry(from, to).length;
		return bytes <= mostBytes;
	});
}
