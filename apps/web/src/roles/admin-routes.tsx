/** The screens of this role. */
export const adminRoutes = [] as const;
