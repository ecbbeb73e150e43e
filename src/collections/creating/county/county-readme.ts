/** The README in a new county's folder of content. */
export function countyReadme(county: string): string {
	return `# ${county}的内容

这个文件夹归本县所有：网站上的全部文字和表格都在这里，更新系统不会改动它。

怎么写、放在哪里、可以填什么，看**编辑手册**：系统文件夹里的 src/handbook/pages/README.md。手册随系统更新。

| 先做什么                               | 在哪里                                                    |
| -------------------------------------- | --------------------------------------------------------- |
| 补齐网站设置                           | \`site.yaml\`：每一项都有说明和例子，用哪项就去掉行首的 # |
| 核对机构的类型、简称，补办公地址和电话 | \`agencies/\`：文件里有“待核实”的要改                     |
| 写公开指南                             | \`disclosure-guides/\`：都是草稿，写好后删去 draft 那一行 |
| 写依申请公开的说明、公开制度           | \`pages/disclosure/\`：草稿，写好后删去 draft 那一行      |
| 换网站标志                             | \`public/brand/\` 的 \`logo.svg\`、\`favicon.svg\`        |
| 发布第一份文件                         | \`npm run new -- information --issuer 机构编号 --title 标题\` |
| 上线以前                               | \`npm run check -- --public\` 列出依法还缺什么            |

遇到问题找谁，由本县写在这里：（单位、联系人、办公电话）
`;
}
