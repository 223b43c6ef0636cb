/**
 * Open Referral HSDS 3.0: organisations, services and places as a read API, as lines of JSON and as a tabular data
 * package. {@link kompas.directory.opendata.hsds.HsdsTables} knows the standard's tables; documents are made from a
 * {@link kompas.directory.opendata.PublishedOrganisation} and flattened into rows by the same knowledge.
 */
@NullMarked
package kompas.directory.opendata.hsds;

import org.jspecify.annotations.NullMarked;
