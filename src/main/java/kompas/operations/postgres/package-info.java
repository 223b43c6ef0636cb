/**
 * The PostgreSQL that comes with Kompas: its programs from the class path, one data folder with one owner, a server
 * that is started, watched and stopped. Nothing of it runs when {@code spring.datasource.url} names another server.
 */
@NullMarked
package kompas.operations.postgres;

import org.jspecify.annotations.NullMarked;
