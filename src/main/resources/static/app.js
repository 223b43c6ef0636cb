// Loaded on every page. Everything works without it.
import './search.js';
import './filters.js';
