/**
 * Files and feeds of the Compass: CSV, GeoJSON and lines of JSON with the list page's parameters, the Atom feed of what
 * is new, sitemaps, the catalogue of data sets, and the page that tells people about all of it.
 */
@NullMarked
package kompas.directory.opendata.feeds;

import org.jspecify.annotations.NullMarked;
