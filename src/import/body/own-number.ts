/** The beginning of a paragraph that states its own number or bullet: `（一）`, `1.`, `第三条`, `①`; not `3.5公里`. */
export const ownNumber =
	/^(?:[（(]?[一二三四五六七八九十\d]+(?:[）)、]|[.．](?!\d))|第[一二三四五六七八九十百\d]+[章节条]|[①-⑳•●■])/;
