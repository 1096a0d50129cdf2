declare module 'virtual:messages/*' {
  const messages: import('./load-messages').CompiledMessages;
  export default messages;
}
