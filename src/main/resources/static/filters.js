// On a desk every choice in a filter list is sent at once; on a phone the sheet has a button for it.
// What is empty is left out of the address.
const desk = matchMedia('(min-width: 56rem)');

document.addEventListener('change', event => {
  const form = event.target.closest?.('form[data-filters]');
  if (form && desk.matches) form.requestSubmit();
});

document.addEventListener('htmx:configRequest', event => {
  for (const [name, value] of Object.entries(event.detail.parameters)) {
    if (value === '') delete event.detail.parameters[name];
  }
});

// The place where results appear says that it is busy, for eyes and for screen readers.
document.addEventListener('htmx:beforeRequest', event => event.detail.target.setAttribute('aria-busy', 'true'));
document.addEventListener('htmx:afterRequest', event => event.detail.target.removeAttribute('aria-busy'));
