/** The colours of the product. Severity is ink: tags grow darker with it, so that a grey print still tells. */
export const pageColours = `
:root {
  --ink: #14263d; --ink-soft: #4a5665; --line: #d3d9e0; --line-strong: #7a8694;
  --paper: #fff; --ground: #f5f7fa; --link: #0b57a4; --focus: #ffbf47; --done: #0f7b6c; --fault: #7a1020;
  --within: #e6f0fb; --within-ink: #0b3d78;
  --due-soon: #ffe7a3; --due-soon-ink: #4a3200; --due-soon-mark: #d99a00;
  --due-today: #f9c9a3; --due-today-ink: #5c1f00; --due-today-mark: #b84a06;
  --overdue: #7a1020; --overdue-ink: #fff;
  --paused: #e4e7eb; --paused-ink: #3f444c;
  --extended: #efe6fa; --extended-ink: #4a1d80;
  --done-on-time: #ddf2ec; --done-on-time-ink: #064f43;
}
`;
