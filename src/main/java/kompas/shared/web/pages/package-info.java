/** How a controller's answer becomes a page: language, view, error pages, the language switch, the style guide. */
@NullMarked
package kompas.shared.web.pages;

import org.jspecify.annotations.NullMarked;
