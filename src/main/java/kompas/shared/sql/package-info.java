/** How Kompas talks to PostgreSQL: localized columns, bulk rows by COPY, data versions. */
@NamedInterface("sql")
@NullMarked
package kompas.shared.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
