// A copy on paper is typed in: Enter and Tab go to the next question that is asked. What changed is kept after each answer, and the
// server says which questions that brings or takes away; keys pressed meanwhile wait for it, so that none lands in the wrong field.
const form = document.querySelector('[data-typing]');
const state = form.querySelector('[data-state]');
const left = form.querySelector('[data-left]');
const send = form.querySelector('[data-send]');
const store = `typing:${form.dataset.typing}`;
const PATIENCE = 1000;
const dirty = new Map();
const known = new Map();
let running = Promise.resolve();
let waiting = null;
let timer = 0;

const fields = () => [...form.querySelectorAll('.typing-head :is(input, select), .typing-lines :is(input, textarea)')];
const asked = field => !field.closest('.off');
const say = (words, bad) => { state.textContent = words; state.classList.toggle('error', bad); };

const note = field => {
  if (!field.name || field.value === known.get(field.name)) return;
  known.set(field.name, field.value);
  dirty.set(field.name, field.value);
  try { sessionStorage.setItem(store, JSON.stringify([...dirty])); } catch { /* A full store keeps nothing; the server does. */ }
};

const settle = lines => form.querySelectorAll('[data-line]').forEach(line => {
  const now = lines[line.dataset.line];
  if (!now) return;
  line.classList.toggle('off', !now.asked);
  line.querySelector('[data-said]').textContent = now.said;
  line.querySelector('[data-wrong]').textContent = now.wrong;
  line.querySelector('input, textarea').tabIndex = now.asked ? 0 : -1;
});

const post = async () => {
  if (!dirty.size) return;
  const sent = new Map(dirty);
  try {
    const answer = await fetch(form.dataset.keep, { method: 'POST', body: new URLSearchParams([...sent]), headers: { Accept: 'application/json' } });
    if (answer.status === 409) return say(form.dataset.taken, true);
    if (answer.redirected || answer.status === 401 || answer.status === 403) return say(form.dataset.out, true);
    if (!answer.ok) throw new Error(answer.status);
    const now = await answer.json();
    sent.forEach((value, name) => { if (dirty.get(name) === value) dirty.delete(name); });
    sessionStorage.removeItem(store);
    if (now.go) return location.assign(now.go);
    settle(now.lines);
    left.textContent = now.left;
    say(form.dataset.kept, false);
  } catch {
    say(form.dataset.lost, true);
    clearTimeout(timer);
    timer = setTimeout(keep, 5000);
  }
};
const keep = () => (running = running.then(post));
const patient = work => Promise.race([work, new Promise(done => setTimeout(done, PATIENCE))]);

const move = (from, step) => {
  const all = fields();
  let at = all.indexOf(from) + step;
  while (all[at] && !asked(all[at])) at += step;
  const to = all[at] ?? (step > 0 ? send : from);
  to.focus();
  to.select?.();
  to.scrollIntoView({ block: 'nearest' });
};

const type = key => {
  const field = document.activeElement;
  if (!field.setRangeText) return;
  const from = field.selectionStart === field.selectionEnd && key === 'Backspace' ? field.selectionStart - 1 : field.selectionStart;
  field.setRangeText(key === 'Backspace' ? '' : key, Math.max(0, from), field.selectionEnd, 'end');
};

const go = async (from, step) => {
  note(from);
  if (dirty.size && step > 0) {
    waiting = [];
    await patient(keep());
  }
  move(from, step);
  const keys = waiting ?? [];
  waiting = null;
  while (keys.length) {
    const key = keys.shift();
    if (key === 'Send') return finish();
    if (key === 'Enter' || key === 'Tab') {
      const on = go(document.activeElement, 1);
      if (!waiting) continue;
      waiting.push(...keys);
      return on;
    }
    type(key);
  }
};

const finish = async () => {
  note(document.activeElement);
  clearTimeout(timer);
  await keep();
  form.requestSubmit(send);
};

form.addEventListener('keydown', event => {
  if (event.isComposing) return;
  const { key, target } = event;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const sends = key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (waiting) {
    if (sends) { event.preventDefault(); waiting.push('Send'); }
    if (plain && (key.length === 1 || ['Enter', 'Tab', 'Backspace'].includes(key))) { event.preventDefault(); waiting.push(key); }
    return;
  }
  if (sends) { event.preventDefault(); finish(); return; }
  if (!fields().includes(target) || !plain) return;
  const next = key === 'Enter' && !(event.shiftKey && target.matches('textarea')) || key === 'Tab' && !event.shiftKey || key === 'ArrowDown' && target.matches('input:not([list])');
  const back = key === 'Tab' && event.shiftKey || key === 'ArrowUp' && target.matches('input:not([list])');
  // The first field leaves backwards as everywhere else.
  if (back && fields().indexOf(target) === 0) return;
  if (next || back) { event.preventDefault(); go(target, next ? 1 : -1); }
});
form.addEventListener('change', event => { note(event.target); keep(); });
form.addEventListener('input', event => {
  clearTimeout(timer);
  timer = setTimeout(() => { note(event.target); keep(); }, 1500);
});
// Only what is not kept yet is sent along: another window of the same copy loses nothing by it.
form.addEventListener('formdata', event => {
  for (const name of [...event.formData.keys()]) if (/^[/#]/.test(name) && !dirty.has(name)) event.formData.delete(name);
});
form.addEventListener('submit', () => { fields().forEach(note); sessionStorage.removeItem(store); });
addEventListener('pagehide', () => {
  if (fields().includes(document.activeElement)) note(document.activeElement);
  if (dirty.size) navigator.sendBeacon(form.dataset.keep, new URLSearchParams([...dirty]));
});

fields().forEach(field => {
  known.set(field.name, field.value);
  field.tabIndex = asked(field) ? 0 : -1;
});
for (const [name, value] of JSON.parse(sessionStorage.getItem(store) ?? '[]')) {
  const field = form.elements.namedItem(name);
  if (field) { field.value = value; note(field); }
}
keep();
const first = form.querySelector('[autofocus]') ?? fields().find(asked);
first?.focus();
first?.select?.();
form.dataset.ready = 'true';
