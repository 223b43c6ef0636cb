// The box above the list ticks all boxes of the page; Shift ticks all between two. The box is there only with a script.
const show = () => document.querySelectorAll('[data-choose-all]').forEach(all => { all.closest('label').hidden = false; });
show();
document.addEventListener('htmx:afterSettle', show);

const boxesOf = form => [...form.querySelectorAll('input[name=id]')];
let last = null;

document.addEventListener('click', event => {
  const box = event.target;
  if (!box.matches?.('form[data-choosing] input[name=id]')) return;
  const boxes = boxesOf(box.form);
  if (event.shiftKey && last?.form === box.form) {
    const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((one, other) => one - other);
    boxes.slice(from, to + 1).forEach(between => { between.checked = box.checked; });
  }
  last = box;
});

document.addEventListener('change', event => {
  const control = event.target;
  if (control.matches?.('[data-choose-all]')) {
    boxesOf(control.form).forEach(box => { box.checked = control.checked; });
  }
  // Choosing a value chooses what to do with it.
  if (control.matches?.('fieldset.field > select')) {
    const acts = [...control.closest('fieldset').querySelectorAll('input[type=radio]')];
    if (acts.length && !acts.some(act => act.checked)) acts[0].checked = true;
  }
});
