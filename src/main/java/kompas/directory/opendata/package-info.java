/**
 * Open data: everything the Compass gives to machines, and the frames other sites show of it. Every format is written
 * from the one {@link kompas.directory.opendata.PublishedOrganisation}, which is read from the public views alone, so
 * what is private cannot be in any of them.
 */
@NullMarked
package kompas.directory.opendata;

import org.jspecify.annotations.NullMarked;
