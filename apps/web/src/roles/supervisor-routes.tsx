/** The screens of this role. */
export const supervisorRoutes = [] as const;
