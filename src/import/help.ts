/** The text of `npm run import -- --help`; it also describes mapping files. */
export const importHelp = `用法：npm run import -- --into <栏目> [选项] 文件或文件夹…
把 Word 文件（.docx）、旧网站的网页（.html、.htm）和导出的数据（.jsonl、.jsonl.gz、.csv，表格还可以是 .xlsx）变成内容文件。
例：npm run import -- --into normative-documents 关于××的通知.docx
    npm run import -- --into normative-documents --create-agencies 旧网页/
    npm run import -- --into information --map 映射.yaml --files 旧网站/ 导出.csv
    npm run import -- --into lists/powers --as 2026-03-01 权责清单.csv
    npm run import -- --into catalogue-items 卫生健康领域基层政务公开标准目录.xlsx
    npm run import -- --into disclosure-reports --as finance-bureau-2025 --tables 年报表格.xlsx

  --into <栏目>         information（主动公开信息）、normative-documents（行政规范性文件）、disclosure-reports（信息公开年报）、
                        consultations（意见征集）等文件的栏目，agencies（机构），lists/powers（权责清单）等表格的文件夹名
  --map <文件>          映射文件，说明每个字段取自哪一列；不写时按列名推测
  --out <文件夹>        内容文件夹，默认 CONTENT_DIR 或 content
  --files <文件夹>      旧网站的文件。网页里的附件和图片从这里找，找到的复制到 public/files/，链接改到那里；已有的文件不覆盖
  --public <文件夹>     附件和图片复制到哪个 public 文件夹，默认 PUBLIC_DIR 或 public
  --as <文件名>         表格放进哪个文件，不写扩展名，例如 2026-03-01；按年、按月的表格能从日期看出来的不用写
  --tables <Excel 文件>  年度报告的表二、表三、表四，从统一格式的 .xlsx 里按行、列的名称读，填进 --as 写明的报告；
                        还没有这份报告的就新建，报告里已经有的表不覆盖
  --issuer <机构编号>   没有写明发布机构的文件，都算这个机构的
  --create-agencies     文件里提到的机构如果没有，就新建
  --force               以前导入过的文件重新导入、覆盖（不写则跳过）
  --report <文件>       逐份的结果，默认 import-report.csv

Word 文件按最终状态导入：自动编号（第一条、一、（一））照 Word 显示的写成文字；修订按接受以后的样子；批注、隐藏文字、页眉页脚不导入；
图片复制到 public/files/；标题、文号按版式识别，没有把握的写进报告。旧的 .doc、.wps 请先用 Word 或 WPS 另存为 .docx。
网页不用映射文件：索引号、文号、发文机关、日期等从网页上的标注读取，正文变成 Markdown，表格保留。网页没有写明自己的网址时，
可以用映射文件的 importedFrom.source: { value: 网址 } 说明相对链接从哪里算起。
同一来源、同一行的文件只导入一次；标题、文号、日期和正文都相同的也只导入一次。一份文件分成几页、几页在同一个文件夹的，合成一份。
修订标记里删除的文字不导入，划了删除线的写成 ~~…~~。读不准的内容不填，写进报告。附件和图片不从网上下载：在 --files 里的复制过来，
其他的保留原网站的链接，写进报告。
写明了自己网址的网页（CSV、JSONL 里是“网址”列），旧网址登记到 content/address-changes/imported*.csv，分成几页的每一页、复制过来的附件也
登记：打开旧网址的读者会转到新的网页。已经登记的网址不改、不重复登记。
全部导入时退出码为 0，有失败的为 1，参数不能用时为 2（这时什么也没有写）。

映射文件（YAML，每行“字段: 列名”）：
  title: 标题                                  取自“标题”列
  publishedOn: [发布日期, 创建时间]            取第一个不空的列
  keywords: { column: 关键词, split: "|" }     一格里有几项时，按 split 拆开
  category: { value: regulations }             每份都填同样的内容
  body: { column: 正文, format: html }         正文；format 是 text、html、markdown，不写时自动判断
  id: 编号                                     文件名（只能用英文字母、数字、- 和 _），不写时用文号的拼音
  disclosureMode: 公开方式                     依申请公开、不予公开的不导入
  office.phone: 办公电话                       字段里的一项
  leaders: 负责人                              机构的负责人，一格里几人用“；”隔开，每人写“姓名|职务|分工”；
                                               JSONL 里可以是对象。内设机构（internalBodies）写“名称|职责|负责人|电话”
  importedFrom.source: 网址                    原网址
  importedFrom.statedValidity: 有效性          原系统标注的效力状态（只作记录）
可用的字段就是栏目的字段，见编辑手册 src/handbook/pages/README.md。发布机构（issuers）的列里写机构名称，几个机构用“、”隔开。`;
