/** The text of `npm run new -- --help`. */
export const newHelp = `用法：npm run new -- <栏目> [--title 标题] [--number 文号] [--issuer 机构编号] [--id 文件名] [--draft]
      npm run new -- <表格> [--id 文件名]
      npm run new -- county [选项]
例：npm run new -- normative-documents --number 青政规〔2024〕12号 --title "青禾县人民政府关于印发某办法的通知"
    npm run new -- disclosure-reports --issuer finance-bureau --year 2025
    npm run new -- lists/powers
在 CONTENT_DIR（默认 content）里新建一份文件，每个字段写着怎么填、可以写什么、例子。已有的文件不会被改动。

  --title   标题（机构的写名称）
  --number  文号；几个机关联合发文、各有文号的，写几个 --number。能用的写法与 npm run check 一样
  --issuer  发布机构的编号：填好发布机构、下一个索引号；公开指南、年度报告的文件名和标题也由它定
  --year    年度报告报告的是哪一年，默认去年
  --id      文件名，不写扩展名。不写的，文件用文号或者标题的拼音，表格用今年、本月或者今天
  --draft   先写成草稿（draft: true）：照样检查，哪里都不公开；写好后删去这一行

county 从零开始：问六件事（也可以都用选项给出，不用人在场），在空的或者还没有的 CONTENT_DIR、PUBLIC_DIR 里写好网站设置、机构、
公开指南的草稿和占位的标志，马上就能检查、生成。已经有内容的文件夹不动。
  --name 青禾县           县（市、区）的全称，必填
  --address https://…/    网站的网址，必填
  --division 999901       行政区划代码
  --owner 名称            主办单位
  --phone 号码            网站联系电话
  --agencies 名单         CSV（列名“机构名称”，可以有“机构类型”“简称”“上级机构”“联系电话”等列）、一行一个名称的文本文件，或者用“、”隔开的名称
  --into 文件夹           写进这个文件夹的 content 和 public

表格是 Excel 能直接打开的 CSV：前两行是填写说明和例子，第三行是列名，从第四行填起，填好后删去前两行。
新建成功时退出码为 0，没有新建为 1，参数不能用为 2。`;
