/** The text of `npm run import -- --help`; it also describes mapping files. */
export const importHelp = `用法：npm run import -- --into <栏目> [选项] 文件或文件夹…
把旧网站的网页（.html、.htm）和导出的数据（.jsonl、.jsonl.gz、.csv）变成内容文件。
例：npm run import -- --into normative-documents --create-agencies 旧网页/
    npm run import -- --into information --map 映射.yaml 导出.csv

  --into <栏目>         information（主动公开信息）、normative-documents（行政规范性文件）、interpretations（政策解读）
  --map <文件>          映射文件，说明每个字段取自哪一列；不写时按列名推测
  --out <文件夹>        内容文件夹，默认 CONTENT_DIR 或 content
  --issuer <机构编号>   没有写明发布机构的文件，都算这个机构的
  --create-agencies     文件里提到的机构如果没有，就新建
  --force               以前导入过的文件重新导入、覆盖（不写则跳过）
  --report <文件>       逐份的结果，默认 import-report.csv

网页不用映射文件：索引号、文号、发文机关、日期等从网页上的标注读取，正文变成 Markdown，表格保留。网页没有写明自己的网址时，
可以用映射文件的 importedFrom.source: { value: 网址 } 说明相对链接从哪里算起。
同一来源、同一行的文件只导入一次。读不准的内容不填，写进报告。附件和图片不下载，保留原网站的链接。
全部导入时退出码为 0，有失败的为 1，参数不能用时为 2（这时什么也没有写）。

映射文件（YAML，每行“字段: 列名”）：
  title: 标题                                  取自“标题”列
  publishedOn: [发布日期, 创建时间]            取第一个不空的列
  keywords: { column: 关键词, split: "|" }     一格里有几项时，按 split 拆开
  category: { value: regulations }             每份都填同样的内容
  body: { column: 正文, format: html }         正文；format 是 text、html、markdown，不写时自动判断
  id: 编号                                     文件名（只能用英文字母、数字、- 和 _），不写时用文号的拼音
  disclosureMode: 公开方式                     依申请公开、不予公开的不导入
  importedFrom.source: 网址                    原网址
  importedFrom.statedValidity: 有效性          原系统标注的效力状态（只作记录）
可用的字段就是栏目的字段，见编辑手册 src/handbook/pages/README.md。发布机构（issuers）的列里写机构名称，几个机构用“、”隔开。`;
