/** The shell every page is shown in: language in the path, views, error pages, caching, assets. */
@NamedInterface("web")
@NullMarked
package kompas.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
