// The button that copies a text is there only where a script can copy; without it the text is marked when one goes into it.
document.querySelectorAll('textarea[readonly], input[readonly]').forEach(text => text.addEventListener('focus', () => text.select()));
document.querySelectorAll('[data-copy]').forEach(button => {
  if (!navigator.clipboard) return;
  const words = button.textContent;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(text.value ?? text.textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 4000);
  });
});
