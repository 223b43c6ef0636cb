@NullMarked
package kompas.operations.postgres;

import org.jspecify.annotations.NullMarked;
