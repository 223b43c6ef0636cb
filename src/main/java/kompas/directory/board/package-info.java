/** The needs board: what organisations need and what they offer, for everybody, counted by kind, topic and place. */
@NullMarked
package kompas.directory.board;

import org.jspecify.annotations.NullMarked;
