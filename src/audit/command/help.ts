/** What `npm run audit -- --help` shows. */
export const auditHelp = `用法：npm run audit -- [选项] [文件夹或网址…]
从外面核查一个公开网站：读 robots.txt、网站地图和网页，逐项判断公开义务是否履行、是否按时，另查日期可疑处和网站健康。
网站地图按 robots.txt 所写、sitemap.xml 等常用名称寻找，XML 和每行一个网址的文本都可以；没有网站地图的网站从首页沿链接读取。
网址带路径时（如 https://www.example.gov.cn/qinghe/）只核查这个路径下的网页。robots.txt 不允许读取的网页不读。
不写文件夹或网址时核查 OUT_DIR（默认 dist）；写几个时分别核查，并列出对比表。
例：npm run audit
    npm run audit -- https://www.example.gov.cn/ --html 报告.html
    npm run audit -- dist --today 2027-04-02 --fail-on none

  --today <日期>        核查哪一天的情况，如 2027-04-02，默认 TODAY 或今天
  --json <文件>         报告写成 JSON（.json）；几个网站时是数组
  --csv <文件>          逐项结论的表格（.csv），可用 Excel 打开
  --markdown <文件>     报告写成 Markdown（.md）
  --html <文件>         报告写成一个网页（.html），内容最全，可以打印
                        文件写 - 时输出到屏幕（只能有一个）；已有的同名报告会被新的替换
  --previous <文件>     以前用 --json 写的报告：列出这次有哪些变化、哪些发布日期被提前
  --fail-on <种类>      有这些情况时退出码为 1，用逗号隔开，默认 missing,late；可用：
                        missing（缺失）late（逾期）stale（久未更新）needs-review（待人工核查）
                        suspect（日期可疑）health（网站健康有错误）none（都不算）
  --annotations <平台>  github 或 gitee：在持续集成的日志里逐条标出缺失、逾期和久未更新
  --level <层级>        没有机构名册的网站算哪一级：county（默认）、department、township
  --sitemap <网址>      网站地图在哪里（网址或 / 开头的路径），不再自己寻找；可以写几次，只能核查一个网站
  --crawl-pages <数目>  没有网站地图时沿链接最多读多少个网页，默认 1000
  --crawl-depth <数目>  没有网站地图时离首页最多几次点击，默认 4
  --crawl-delay <秒>    没有网站地图时两次请求至少隔多久，默认 0.5；robots.txt 要求更久的从其要求，最多 5 秒
  --concurrency <数目>  同时发几个请求，默认 8
  --timeout <秒>        一次请求最多等多久，默认 15
  --max-pages <数目>    一个网站最多读多少个网页，默认 50000
  --time-limit <分钟>   一个网站最多用多少分钟，默认 30：用去八成时间还没有读完的网页不再读
  --quiet               不显示进度和结果，只写报告文件、给出退出码

没有 --fail-on 所列情况时退出码为 0，有时为 1；参数不能用、有网站读不到时为 2（其余网站照常核查）。
沿链接读取的网站不下“缺失”的结论，也不参加排名；几个网站判断所据不同的，分组排名。
没有读到的网页里可能有的，结论是“无法判断”，不是缺失；别的都没有问题时，有无法判断的，退出码也是 2。`;
