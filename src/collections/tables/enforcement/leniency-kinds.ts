/** The ways in which enforcement is lenient, of lists and of cases alike. */
export const leniencyKinds = ['不予处罚', '从轻处罚', '减轻处罚', '不予行政强制'] as const;
