// Vite makes `virtual:messages`; the specs are handed all messages at once (render.tsx).
export const messageFiles = { vi: {}, en: {} };
