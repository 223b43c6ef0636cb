@NullMarked
package kompas.operations;

import org.jspecify.annotations.NullMarked;
