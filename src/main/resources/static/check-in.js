// The door with the keyboard: what was typed goes with Enter and the field is empty at once, so that the next name can be typed while the
// answer is on its way; the focus never leaves it. In an empty field, + counts one more and a digit chooses among several of one name.
const field = document.getElementById('typed');
let before = Promise.resolve();

const unique = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
  (Number(digit) ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> Number(digit) / 4).toString(16));

const send = async (address, body) => {
  const answer = await fetch(address, { method: 'POST', body });
  const door = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('door');
  if (!door) return location.reload();
  document.getElementById('door').replaceWith(door);
  if (!document.activeElement || document.activeElement === document.body) field.focus({ preventScroll: true });
};

// One after the other, in the order they were pressed; what did not arrive stands in the field again.
document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.closest('[data-at-door]')) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  if (body.has('press')) body.set('press', unique());
  if (form.contains(field)) field.value = '';
  before = before.then(() => send(form.action, body)).catch(() => {
    if (body.has('typed') && !field.value) field.value = body.get('typed');
  });
});

field?.addEventListener('keydown', event => {
  if (field.value || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
  const button = event.key === '+'
    ? document.querySelector('[data-one-more]')
    : /^[1-9]$/.test(event.key) && document.querySelector(`#door [data-number="${event.key}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});
