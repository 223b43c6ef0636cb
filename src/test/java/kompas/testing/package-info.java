/**
 * What tests stand on: a real PostgreSQL and a real server.
 *
 * <p>A test of the whole application is annotated {@link kompas.testing.KompasIntegrationTest}: it gets the application
 * as it is right after its first start, with a database where all migrations are done, a folder, a server on a free port and
 * {@code MockMvc}; inject whatever it needs. One application serves class after class, and none sees what the one before
 * did. A test of statements alone says {@code private final TestDatabase database = TestDatabase.create();} in a static
 * field and asks it for a {@code JdbcClient}; no Spring starts. Tests that only read the site as people see it are annotated
 * {@link kompas.testing.KompasDemonstrationTest} and share one server with the demonstration network in it.
 * Whoever needs a browser says {@link kompas.testing.BrowserTest} besides.
 *
 * <p>All tests of one JVM share one PostgreSQL, unpacked and initialised once under {@code target/}; each test class gets
 * a copy of a migrated template. {@code KOMPAS_TEST_DATABASE} (environment or system property) may name another server
 * where databases can be created: {@code jdbc:postgresql://127.0.0.1:5432/postgres?user=kompas}.
 */
@NullMarked
package kompas.testing;

import org.jspecify.annotations.NullMarked;
