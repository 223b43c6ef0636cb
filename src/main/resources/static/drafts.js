// What was typed into a long form waits in this tab until it is saved: a lost session or a wrong click costs nothing.
const done = document.querySelector('[data-draft-done]');
if (done) {
  sessionStorage.removeItem('draft:' + done.dataset.draftDone);
}

const place = document.querySelector('[data-draft]');
const form = place?.querySelector('form');
if (form) {
  const key = 'draft:' + place.dataset.draft;
  const notice = place.querySelector('[data-draft-notice]');
  const typed = () => JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  const asServed = typed();
  // A form that comes back with something to mend holds what was typed already.
  const comesBack = form.querySelector('[role="alert"]') !== null;
  const kept = comesBack ? null : sessionStorage.getItem(key);

  const restore = () => {
    const values = Map.groupBy(JSON.parse(kept), ([name]) => name);
    for (const field of form.elements) {
      const left = values.get(field.name);
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = left?.some(([, value]) => value === field.value) ?? false;
      } else if (left?.length) {
        field.value = left.shift()[1];
      }
    }
  };

  const words = (entries) => JSON.stringify(JSON.parse(entries).filter(([name]) => !name.startsWith('seen.')));
  if (kept && words(kept) !== words(asServed)) {
    notice.hidden = false;
    place.querySelector('[data-draft-restore]').addEventListener('click', () => {
      restore();
      notice.hidden = true;
      form.querySelector('input:not([type=hidden]), textarea, select')?.focus();
    });
    place.querySelector('[data-draft-forget]').addEventListener('click', () => {
      sessionStorage.removeItem(key);
      notice.hidden = true;
    });
  }
  form.addEventListener('input', () => {
    try {
      sessionStorage.setItem(key, typed());
    } catch {
      // A full store keeps no draft; the server shows the form again all the same.
    }
  });
}
