/** What the page of a 行政复议决定书 states of the persons who took part in the case. */
export const reviewStates = { enough: '2名以上审理人员', few: '不足2名审理人员' } as const;
