/** The screens of this role. */
export const businessRoutes = [] as const;
