// Tests hand the messages in (test/render.tsx); switching the language fetches none.
export default {};
