// Suggestions below a search box: fetched while typing, walked with the arrow keys, taken with Enter, closed with Escape.
const PAUSE = 150;

function begin(form) {
  const input = form.querySelector('input[type=search]');
  const list = form.querySelector('[role=listbox]');
  if (!input || !list) return;
  let timer, asked, current = -1;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  show(false);

  function show(open) {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) choose(-1);
  }

  function options() {
    return [...list.querySelectorAll('[role=option]')];
  }

  function choose(index) {
    const lines = options();
    current = index;
    lines.forEach((line, i) => {
      line.id = `${list.id}-${i}`;
      line.setAttribute('aria-selected', String(i === index));
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', lines[index].id);
      lines[index].scrollIntoView({ block: 'nearest' });
    }
  }

  async function ask() {
    const words = input.value.trim();
    asked?.abort();
    if (words.length < 2) return show(false);
    asked = new AbortController();
    const address = new URL(form.dataset.suggest, location.href);
    address.searchParams.set('q', words);
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) return show(false);
      const lines = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
      list.replaceChildren(...lines.querySelectorAll('li'));
      show(list.children.length > 0 && document.activeElement === input);
      choose(-1);
    } catch (failure) {
      if (failure.name !== 'AbortError') show(false);
    }
  }

  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
  input.addEventListener('keydown', event => {
    const count = list.hidden ? 0 : options().length;
    if (event.key === 'Escape' && count) { event.preventDefault(); event.stopPropagation(); show(false); }
    if (!count) return;
    if (event.key === 'ArrowDown') { event.preventDefault(); choose((current + 1) % count); }
    if (event.key === 'ArrowUp') { event.preventDefault(); choose(current <= 0 ? count - 1 : current - 1); }
    if (event.key === 'Enter' && current >= 0) { event.preventDefault(); location.assign(options()[current].href); }
  });
  input.addEventListener('blur', () => setTimeout(() => { if (!form.contains(document.activeElement)) show(false); }, 150));
  list.addEventListener('pointerdown', event => event.preventDefault());
}

export function search(root) {
  root.querySelectorAll('form[data-suggest]').forEach(form => {
    if (form.dataset.begun) return;
    form.dataset.begun = 'true';
    begin(form);
  });
}

document.getElementById('seek')?.addEventListener('toggle', event => {
  if (event.newState === 'open') event.target.querySelector('input')?.focus();
});
document.addEventListener('htmx:afterSettle', event => search(event.target));
search(document);
