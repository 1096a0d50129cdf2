/** The screens of this role. */
export const headRoutes = [] as const;
