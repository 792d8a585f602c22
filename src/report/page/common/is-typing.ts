/** Keys that a person types into a field, or with a modifier, are no commands. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  return target instanceof Element && target.closest("input, select, textarea, dialog") !== null;
}
