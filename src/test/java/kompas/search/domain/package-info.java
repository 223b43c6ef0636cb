@NullMarked
package kompas.search.domain;

import org.jspecify.annotations.NullMarked;
