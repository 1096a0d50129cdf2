/**
 * The colours of the product, by the names that the screens have for them (`apps/web/src/style/tokens.css`). Severity
 * is ink: tags grow darker with it, so that a grey print still tells.
 */
export const pageColours = `
:root {
  --ink: #14263d; --ink-soft: #45566c; --line: #cfd7e1; --line-strong: #6b7a8d;
  --paper: #ffffff; --ground: #f5f7fa; --link: #0b57a4; --focus: #ffbf47; --good: #0f7b6c; --danger: #7a1020;
  --sla-within: #e6f0fb; --sla-within-ink: #0b3d78;
  --sla-soon: #ffe7a3; --sla-soon-ink: #4a3200; --chart-soon: #d99a00;
  --sla-today: #f9c9a3; --sla-today-ink: #5c1f00; --chart-today: #b84a06;
  --sla-overdue: #7a1020; --sla-overdue-ink: #ffffff;
  --sla-paused: #e9ebee; --sla-paused-hatch: #dcdfe4; --sla-paused-ink: #3f444c;
  --sla-extended: #efe6fa; --sla-extended-ink: #4a1d80;
  --sla-done: #ddf2ec; --sla-done-ink: #064f43;
}
`;
