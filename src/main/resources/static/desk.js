// The desk with the keyboard: the keys of J and K, whatever is written on them, go down and up its tasks, Enter opens. Tab does the same without a script.
const tasks = [...document.querySelectorAll('.tasks a')];
document.querySelectorAll('.keys').forEach(hint => { hint.hidden = !tasks.length || matchMedia('(pointer: coarse)').matches; });
document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || !['KeyJ', 'KeyK'].includes(event.code)) return;
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  const down = event.code === 'KeyJ';
  const here = tasks.indexOf(document.activeElement);
  const next = tasks[here < 0 ? 0 : Math.min(tasks.length - 1, Math.max(0, here + (down ? 1 : -1)))];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
