#!/bin/sh
# 用法：alarm.sh 退出码 日志文件
# 把生成网站的结果和日志的末尾寄给 ALARM_TO。换成短信、即时消息的，改最后一行。
set -eu

case "$1" in
0) exit 0 ;;
2) what='网站没有更新：设置有误' ;;
3) what='网站已更新，但是有文件没有发布' ;;
*) what='网站没有更新' ;;
esac

subject=$(printf '%s（退出码 %s）' "$what" "$1" | base64 | tr -d '\n')
{
	printf 'To: %s\nSubject: =?UTF-8?B?%s?=\n' "${ALARM_TO:-root}" "$subject"
	printf 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n'
	printf '%s。日志的末尾：\n\n' "$what"
	tail -n 60 "$2"
} | "${SENDMAIL:-/usr/sbin/sendmail}" -t
