// Long lists become ones to search in: a list to choose one from is typed into, boxes to tick get a field that narrows them down.
// The list itself stays where it is and is what is sent; without a script it is used as it stands.
const MOST = 60;
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o');
let numbers = 0;

// Those that begin with the words first, then those that have them anywhere.
const found = (all, words) => {
  const wanted = plain(words.trim());
  if (!wanted) return all;
  const with_ = all.filter(each => plain(each.textContent).includes(wanted));
  return [...with_.filter(each => plain(each.textContent.trim()).startsWith(wanted)), ...with_.filter(each => !plain(each.textContent.trim()).startsWith(wanted))];
};

const one = select => {
  const { id } = select;
  const input = document.createElement('input');
  const list = document.createElement('ul');
  const count = document.createElement('p');
  const own = `choose-${++numbers}`;
  let current = -1;
  Object.assign(input, { type: 'text', id, autocomplete: 'off', spellcheck: false, placeholder: select.dataset.choose });
  for (const name of ['aria-describedby', 'aria-invalid']) if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', own);
  Object.assign(list, { id: own, className: 'choose-list', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', select.dataset.choose);
  count.className = 'unseen';
  count.setAttribute('role', 'status');
  select.removeAttribute('id');
  select.hidden = true;
  const place = document.createElement('div');
  place.className = 'choose';
  select.before(place);
  place.append(input, list, count, select);

  const said = () => (select.value === '' ? '' : select.selectedOptions[0].textContent);
  const lines = () => [...list.children];
  const show = open => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) point(-1);
  };
  const point = index => {
    current = index;
    lines().forEach((line, i) => line.classList.toggle('here', i === index));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', lines()[index].id);
    lines()[index].scrollIntoView({ block: 'nearest' });
  };
  const offer = words => {
    const all = [...select.options].filter(option => option.value !== '');
    const some = found(all, words);
    list.replaceChildren(...some.slice(0, MOST).map((option, i) => {
      const line = document.createElement('li');
      Object.assign(line, { id: `${own}-${i}`, textContent: option.textContent });
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', String(option.selected));
      line.dataset.value = option.value;
      return line;
    }));
    count.textContent = some.length ? `${some.length}` : select.dataset.none;
    show(true);
    list.classList.toggle('none', !some.length);
    if (!some.length) list.replaceChildren(Object.assign(document.createElement('li'), { textContent: select.dataset.none, className: 'quiet', role: 'presentation' }));
  };
  const take = value => {
    const changed = select.value !== value;
    select.value = value;
    input.value = said();
    show(false);
    if (changed) select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  input.value = said();
  show(false);

  input.addEventListener('input', event => { event.stopPropagation(); offer(input.value); });
  input.addEventListener('click', () => (list.hidden ? offer('') : show(false)));
  input.addEventListener('keydown', event => {
    const most = list.classList.contains('none') ? 0 : lines().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) offer('');
      else if (most) point(event.key === 'ArrowDown' ? (current + 1) % most : (current + most - 1) % most);
    } else if (event.key === 'Enter' && !list.hidden && most) {
      event.preventDefault();
      take(lines()[Math.max(0, current)].dataset.value);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      input.value = said();
      show(false);
    }
  });
  // What was typed and is no choice goes; an empty field takes the answer back.
  input.addEventListener('blur', () => {
    if (input.value.trim() === '') take('');
    const same = [...select.options].find(option => option.value !== '' && plain(option.textContent.trim()) === plain(input.value.trim()));
    take(same ? same.value : select.value);
  });
  input.addEventListener('change', event => event.stopPropagation());
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const line = event.target.closest('[data-value]');
    if (line) take(line.dataset.value);
  });
};

const several = boxes => {
  const search = document.createElement('input');
  const none = document.createElement('p');
  Object.assign(search, { type: 'search', className: 'choose-narrow', placeholder: boxes.dataset.narrow, autocomplete: 'off' });
  search.setAttribute('aria-label', boxes.dataset.narrow);
  Object.assign(none, { className: 'small quiet', textContent: '' });
  none.setAttribute('role', 'status');
  boxes.before(search, none);
  const narrow = () => {
    const all = [...boxes.children];
    const seen = new Set(found(all, search.value));
    all.forEach(label => { label.hidden = !seen.has(label) && !label.querySelector(':checked'); });
    none.textContent = seen.size ? '' : boxes.dataset.none;
  };
  search.addEventListener('input', event => { event.stopPropagation(); narrow(); });
  search.addEventListener('change', event => event.stopPropagation());
  search.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
};

export const choose = root => {
  root.querySelectorAll('select[data-choose]:not([hidden])').forEach(one);
  root.querySelectorAll('[data-narrow]:not([data-narrows])').forEach(boxes => { boxes.dataset.narrows = ''; several(boxes); });
};
