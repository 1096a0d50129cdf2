/** The plan of which these are the duties: it carries out Kế hoạch số 30/KH-UBND of 12/6/2020. */
export const planYear = 2020;

/** "Thời gian thực hiện từ tháng 6 và những năm tiếp theo." */
export const planInForce = '2020-06-12';

export const plan = 'Kế hoạch số 30/KH-UBND ngày 12/6/2020 của UBND tỉnh';

export const allComponents = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
