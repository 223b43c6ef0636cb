// Questions go where they are dragged by their grip, with the mouse or a finger; the buttons beside them do the same step by step.
// The list comes back from the server as it is then; whoever pressed a button keeps it under the finger.
const list = () => document.querySelector('[data-write]');
const clear = () => document.querySelectorAll('.drop-before, .drop-after').forEach(line => line.classList.remove('drop-before', 'drop-after'));
let moving = Promise.resolve();

async function send(body, focus) {
  const answer = await fetch(list().dataset.write, { method: 'POST', body: new URLSearchParams(body) });
  if (!answer.ok) return location.reload();
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('writing');
  if (!next) return location.reload();
  document.getElementById('writing').replaceWith(next);
  const line = document.querySelector(`[data-key="${CSS.escape(body.at)}"]`);
  (focus && document.getElementById(focus) || line?.querySelector('.write-tools button, a'))?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('submit', event => {
  const form = event.target.closest('[data-moves]');
  if (!form) return;
  event.preventDefault();
  const body = Object.fromEntries(new FormData(form)), focus = event.submitter?.id;
  moving = moving.then(() => send({ ...body, token: list().dataset.token }, focus));
});

// Where a line let go here would stand: before or behind another, or as the first or last in a section.
function place(y, held) {
  const lines = [...list().querySelectorAll('.write-line, .write-end')].filter(line => !held.has(line));
  const over = lines.find(line => y < line.getBoundingClientRect().bottom) ?? lines.at(-1);
  if (!over) return null;
  const box = over.getBoundingClientRect(), upper = y < box.top + box.height / 2;
  if (over.dataset.end) return { over, upper, how: upper ? 'last_in' : 'after', target: over.dataset.end };
  const how = upper ? 'before' : over.dataset.holds === 'true' ? 'first_in' : 'after';
  return { over, upper, how, target: over.dataset.key };
}

// A section is dragged with all that is in it.
function withInside(line) {
  const held = new Set([line]);
  if (line.dataset.holds !== 'true') return held;
  for (let next = line.nextElementSibling; next; next = next.nextElementSibling) {
    held.add(next);
    if (next.dataset.end === line.dataset.key) break;
  }
  return held;
}

document.addEventListener('pointerdown', event => {
  const grip = event.target.closest('[data-grip]');
  if (!grip || event.button !== 0) return;
  event.preventDefault();
  const line = grip.closest('.write-line'), held = withInside(line);
  let to = null, y = event.clientY, timer = 0;
  grip.setPointerCapture(event.pointerId);
  list().classList.add('dragging');
  held.forEach(each => each.classList.add('held'));
  const show = () => {
    clear();
    to = place(y, held);
    to?.over.classList.add(to.upper ? 'drop-before' : 'drop-after');
  };
  const roll = () => {
    const edge = 60, by = y < edge ? -12 : y > innerHeight - edge ? 12 : 0;
    if (by) { scrollBy(0, by); show(); }
    timer = requestAnimationFrame(roll);
  };
  const follow = move => { y = move.clientY; show(); };
  const stop = last => {
    cancelAnimationFrame(timer);
    grip.removeEventListener('pointermove', follow);
    grip.removeEventListener('pointerup', stop);
    grip.removeEventListener('pointercancel', stop);
    document.removeEventListener('keydown', leave);
    clear();
    list().classList.remove('dragging');
    held.forEach(each => each.classList.remove('held'));
    if (last.type === 'pointerup' && to) {
      const { how, target } = to;
      moving = moving.then(() => send({ token: list().dataset.token, at: line.dataset.key, how, target }));
    }
  };
  const leave = key => { if (key.key === 'Escape') stop(key); };
  grip.addEventListener('pointermove', follow);
  grip.addEventListener('pointerup', stop);
  grip.addEventListener('pointercancel', stop);
  document.addEventListener('keydown', leave);
  timer = requestAnimationFrame(roll);
});

// The phone says what is being typed, before it is kept.
document.addEventListener('input', event => {
  const field = event.target, shown = document.querySelector('.phone-question.chosen');
  const language = document.querySelector('.phone-frame')?.lang || document.documentElement.lang;
  if (!shown || field.dataset?.text !== 'label' || field.lang && field.lang !== language) return;
  shown.querySelector('strong').textContent = field.value;
});

// One menu at a time, and none once it was left.
document.addEventListener('click', event => {
  document.querySelectorAll('.write-more[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest?.('.write-more[open]');
  if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
});
