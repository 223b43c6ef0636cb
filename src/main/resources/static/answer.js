// A page of a survey: answers are kept as they are given, and questions that depend on them come and go. What decides is the server,
// which is asked for the page anew; only questions that are new or gone change, so nobody loses what they are typing.
const form = document.querySelector('[data-answers]');
const state = form.querySelector('[data-state]');
const sent = document.createElement('template');
let running = null;
let again = false;
let timer = 0;

const questions = root => [...root.querySelectorAll('[data-question]')];
const say = (words, bad) => { state.textContent = words; state.classList.toggle('error', bad); };

// What only some questions need is loaded with them.
const furnish = root => {
  if (root.querySelector('[data-choose], [data-narrow]')) import('./choose.js').then(({ choose }) => choose(root));
  if (root.querySelector('[data-points]')) import('./answer-map.js').then(({ places }) => places(root));
  if (root.querySelector('input[type=file], [data-slides]')) import('./answer-file.js').then(({ files }) => files(root));
};
furnish(form);

// What stands in a question is whoever's answers; only what asks something else, or has other choices, is asked anew.
const settle = page => {
  const now = new Map(questions(form).map(each => [each.dataset.question, each]));
  const list = form.querySelector('[data-questions]');
  let before = null;
  for (const fresh of questions(page)) {
    const own = now.get(fresh.dataset.question);
    now.delete(fresh.dataset.question);
    const stays = own && (own.dataset.said === fresh.dataset.said || own.contains(document.activeElement));
    const there = stays ? own : document.importNode(fresh, true);
    if (own && own !== there) own.replaceWith(there);
    if (!own) before ? before.after(there) : list.prepend(there);
    if (!stays) {
      furnish(there);
      document.dispatchEvent(new CustomEvent('htmx:afterSwap', { detail: { elt: there } })); // maps among it come to life
    }
    before = there;
  }
  now.forEach(gone => gone.remove());
  const progress = page.querySelector('[data-progress]');
  if (progress) form.parentElement.querySelector('[data-progress]').replaceChildren(...progress.childNodes);
};

const keep = async () => {
  if (running) { again = true; return; }
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
  body.set('go', 'stay');
  running = fetch(form.action, { method: 'POST', body: new URLSearchParams(body), headers: { Accept: 'text/html' } });
  try {
    const answer = await running;
    if (answer.redirected) return location.assign(answer.url);
    if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
    sent.innerHTML = await answer.text();
    if (answer.ok) settle(sent.content);
    say(form.dataset.saved, false);
  } catch {
    say(form.dataset.unsaved, true);
  } finally {
    running = null;
    if (again) { again = false; keep(); }
  }
};

form.addEventListener('change', event => { if (event.target.type !== 'file') { clearTimeout(timer); keep(); } });
form.addEventListener('input', event => {
  if (!event.target.matches('input[type=text][name], textarea')) return;
  clearTimeout(timer);
  timer = setTimeout(keep, 1500);
});
// What is on its way arrives first: an older page never writes over a newer one.
form.addEventListener('submit', event => {
  clearTimeout(timer);
  again = false;
  if (!running) return;
  event.preventDefault();
  const button = event.submitter;
  running.catch(() => {}).then(() => setTimeout(() => form.requestSubmit(button)));
});
