// Loaded on every page. Everything works without it.
import './search.js';
import './filters.js';

// Tabs that do not fit begin where the reader is.
for (const tab of document.querySelectorAll('.tabs [aria-current]')) {
  const row = tab.closest('ul');
  row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - tab.offsetWidth) / 2;
}
