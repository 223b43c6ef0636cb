// A floor plan by mouse and keyboard. A stand moves half a metre with an arrow key, turns with R, goes with the mouse to where it is let
// go; what the server refuses goes back. Drawing on the free floor fills in and sends the form below the plan.
const frame = document.querySelector('[data-move]');
const plan = frame?.querySelector('[data-plan]');
const said = document.querySelector('[data-plan-said]');
const draw = document.querySelector('[data-draw]');
const versions = () => document.querySelectorAll('input[name="version"]');
const number = (stand, name) => Number(stand.dataset[name]);
let sending = Promise.resolve(), waiting = 0, refused = false, held = null;

function cell(event) {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(plan.getScreenCTM().inverse());
  return { x: Math.floor(point.x), y: Math.floor(point.y) };
}

function show(stand, left, top, turned) {
  const wide = number(stand, 'wide'), deep = number(stand, 'deep');
  const [w, d] = turned === (stand.dataset.turned === 'true') ? [wide, deep] : [deep, wide];
  const rect = stand.querySelector('rect'), text = stand.querySelector('text');
  Object.entries({ x: left, y: top, width: w, height: d }).forEach(([name, value]) => rect.setAttribute(name, value));
  text.setAttribute('x', left + w / 2);
  text.setAttribute('y', top + d / 2);
  Object.assign(stand.dataset, { left, top, wide: w, deep: d, turned });
}

// Tells the server where a stand stands now; what it refuses goes back to where it stood before.
function keep(stand, before) {
  const { left, top, turned } = stand.dataset;
  waiting += 1;
  sending = sending.then(async () => {
    const body = new URLSearchParams({ version: versions()[0].value, stand: stand.dataset.stand, left: left / 2, top: top / 2, turned });
    const answer = await fetch(frame.dataset.move, { method: 'POST', body, keepalive: true });
    const words = await answer.text();
    if (answer.ok) {
      versions().forEach(field => { field.value = words; });
      said.textContent = frame.dataset.metre.replace('{left}', left / 2).replace('{top}', top / 2);
    } else {
      refused = true;
      show(stand, Number(before.left), Number(before.top), before.turned === 'true');
      if (stand === document.activeElement) stand.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      said.textContent = answer.status === 409 ? words : frame.dataset.moved;
    }
  }).catch(() => { said.textContent = frame.dataset.moved; }).then(() => { waiting -= 1; });
}

// With the keyboard a stand may pass over others: it is where it is when the keys rest.
function nudge(stand, left, top, turned) {
  if (held?.stand !== stand) rest();
  held ??= { stand, before: { ...stand.dataset } };
  clearTimeout(held.timer);
  show(stand, left, top, turned);
  stand.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  held.timer = setTimeout(rest, 600);
}

function rest() {
  if (!held) return;
  const { stand, before, timer } = held;
  clearTimeout(timer);
  held = null;
  if (['left', 'top', 'turned'].some(name => stand.dataset[name] !== before[name])) keep(stand, before);
}

plan?.addEventListener('focusout', rest);
// A form must not be sent before what was moved is kept, or it would speak of an older plan.
document.addEventListener('submit', event => {
  rest();
  if (waiting === 0) return;
  event.preventDefault();
  refused = false;
  sending.then(() => { if (!refused) event.target.requestSubmit(event.submitter); });
});

const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
plan?.addEventListener('keydown', event => {
  const stand = event.target.closest('[data-stand]');
  if (!stand || event.ctrlKey || event.metaKey || event.altKey) return;
  const turned = stand.dataset.turned === 'true', turns = event.code === 'KeyR', step = steps[event.key];
  if (!turns && !step) return;
  event.preventDefault();
  const far = event.shiftKey ? 4 : 1;
  const within = (at, most) => Math.max(0, Math.min(at, most));
  const left = within(number(stand, 'left') + (step?.[0] ?? 0) * far, plan.dataset.columns - number(stand, 'wide'));
  const top = within(number(stand, 'top') + (step?.[1] ?? 0) * far, plan.dataset.rows - number(stand, 'deep'));
  nudge(stand, left, top, turns ? !turned : turned);
});

plan?.addEventListener('pointerdown', event => {
  if (event.button !== 0) return;
  rest();
  const stand = event.target.closest('[data-stand]'), begin = cell(event);
  if (!stand && event.pointerType === 'touch') return; // a finger on the free floor moves the page
  const from = stand && { left: number(stand, 'left'), top: number(stand, 'top'), turned: stand.dataset.turned === 'true' };
  const before = stand && { ...stand.dataset };
  let end = begin, moved = false;
  plan.setPointerCapture(event.pointerId);
  const follow = to => {
    end = cell(to);
    moved ||= end.x !== begin.x || end.y !== begin.y;
    if (stand && moved) show(stand, from.left + end.x - begin.x, from.top + end.y - begin.y, from.turned);
  };
  const stop = last => {
    plan.removeEventListener('pointermove', follow);
    plan.removeEventListener('pointerup', stop);
    plan.removeEventListener('pointercancel', stop);
    if (last.type === 'pointercancel') {
      if (stand) show(stand, from.left, from.top, from.turned);
      return;
    }
    if (!moved) { stand?.focus(); return; }
    if (stand) keep(stand, before);
    else if (draw) fill(begin, end);
  };
  plan.addEventListener('pointermove', follow);
  plan.addEventListener('pointerup', stop);
  plan.addEventListener('pointercancel', stop);
});
plan?.addEventListener('click', event => { if (event.target.closest('[data-stand]')) event.preventDefault(); });
plan?.addEventListener('dragstart', event => event.preventDefault());

function fill(begin, end) {
  const [left, right] = [begin.x, end.x].sort((a, b) => a - b), [top, bottom] = [begin.y, end.y].sort((a, b) => a - b);
  const { elements } = draw;
  elements.left.value = Math.max(0, left) / 2;
  elements.top.value = Math.max(0, top) / 2;
  elements.wide.value = (right - Math.max(0, left) + 1) / 2;
  elements.deep.value = (bottom - Math.max(0, top) + 1) / 2;
  draw.requestSubmit();
}
