// Decides with the keyboard: Alt and a digit press the button or follow the link that bears it (data-key); without a reason where one is
// needed, the cursor goes there first. A key that is held down counts once.
document.addEventListener('keydown', event => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || !event.code.startsWith('Digit')) return;
  const button = document.querySelector(`[data-key="${event.code.slice(5)}"]`);
  if (!button || button.disabled) return;
  event.preventDefault();
  const reason = button.form?.elements.reason;
  if (button.value !== 'approve' && reason && !reason.value.trim() && !button.form.elements.grounds?.value) reason.focus();
  else button.click();
});

// A second press while the first is on its way does nothing.
document.addEventListener('submit', event => {
  setTimeout(() => event.target.querySelectorAll('button').forEach(button => { button.disabled = true; }));
});

// Whoever comes back by the browser's own arrow finds the buttons working again.
addEventListener('pageshow', () => document.querySelectorAll('button[data-key]').forEach(button => { button.disabled = false; }));
