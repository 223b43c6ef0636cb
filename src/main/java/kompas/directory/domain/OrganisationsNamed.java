package kompas.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.libraries.OrganisationsByName;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who is called so by the address a page of that name has, which is the same in every script and never counts commas. */
@Component
class OrganisationsNamed implements OrganisationsByName {

    /** Of as many namesakes, whoever has the last number is hardly the one that is meant. */
    private static final int MOST = 9;

    private static final Pattern PAGE = Pattern.compile("organisations/([a-z0-9-]+)");

    private static final String NAMED =
            "select o.id, o.slug, o.name from directory.public_organisation o where o.status <> 'closed' and ";

    private final JdbcClient database;

    OrganisationsNamed(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Named> find(String typed) {
        Matcher page = PAGE.matcher(typed);
        String slug = page.find() ? page.group(1) : Slugs.of(typed);
        String[] slugs = Stream.concat(
                        Stream.of(slug), IntStream.rangeClosed(2, MOST).mapToObj(number -> slug + "-" + number))
                .toArray(String[]::new);
        return database.sql(NAMED + "o.slug = any(:slugs) order by length(o.slug), o.slug")
                .param("slugs", slugs)
                .query((row, number) -> named(row))
                .list();
    }

    @Override
    public Optional<Named> find(UUID id) {
        return database.sql(NAMED + "o.id = :id")
                .param("id", id)
                .query((row, number) -> named(row))
                .optional();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getObject("id", UUID.class),
                LocalizedColumn.read(row.getString("name")),
                "/organisations/" + row.getString("slug"));
    }
}
