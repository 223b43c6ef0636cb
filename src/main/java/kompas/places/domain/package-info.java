/** Reading countries' folders, keeping them in the database, answering from memory. */
@NullMarked
package kompas.places.domain;

import org.jspecify.annotations.NullMarked;
