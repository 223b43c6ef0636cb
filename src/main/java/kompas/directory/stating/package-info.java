/**
 * What somebody else was told about an organisation, fact by fact: read in the columns of our own format, held against what
 * stands, and written with its source and its day. {@link kompas.directory.stating.StatingFacts} is the door.
 */
@NamedInterface("stating")
@NullMarked
package kompas.directory.stating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
