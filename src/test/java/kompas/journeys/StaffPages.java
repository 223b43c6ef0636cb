package kompas.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages behind the sign-in, as paths without the language; those of records are ones the demonstration has. */
final class StaffPages {

    private static final String IN_RAZGRAD = """
            select o.slug from directory.public_organisation o join places.parentage p on p.area_id = o.municipality_id
            join places.area a on a.id = p.parent_id
            where a.key = 'bg-razgrad' order by o.slug limit 1""";

    private static final String ONE_OF_EACH_KIND = """
            select path from (select distinct on (kind) kind, path from tasks.task
                              where settled_at is null order by kind, promised_on, id) tasks order by kind""";

    private static final String NEED = """
            select n.id from needs.need n join directory.public_organisation o on o.id = n.owner_id
            join places.parentage p on p.area_id = o.municipality_id join places.area a on a.id = p.parent_id
            where a.key = 'bg-razgrad' and n.direction = 'need' order by n.id limit 1""";

    private static final String ROOM = """
            select r.id from libraries.room r join libraries.library l on l.id = r.library_id
            where l.source_key = 'raz' order by r.slug limit 1""";

    private static final String PLANNED_IN_RAZGRAD = """
            select a.slug from events.activity a join libraries.library l on l.id = a.library_id
            where l.slug like '%%razgrad' and a.status = '%s' order by a.endless desc, a.slug limit 1""";

    private static final String DATE = """
            select o.id from events.occurrence o join events.activity a on a.id = o.activity_id
            where a.slug = '%s' order by o.starts_at desc, o.id limit 1""";

    private static final String HELPED_IN_RAZGRAD = """
            select a.slug from events.activity a join libraries.library l on l.id = a.library_id
            join events.helper_task t on t.activity_id = a.id
            where l.slug like '%razgrad' order by a.slug limit 1""";

    private static final List<String> OF_ACTIVITIES =
            List.of("/desk/activities", "/desk/activities?show=open", "/desk/activities?show=past", "/activities/new");

    private static final String CAMPAIGN = "select slug from events.campaign order by begins_on desc limit 1";

    private static final List<String> OF_AN_ACTIVITY = List.of(
            "/edit",
            "/dates",
            "/hosts",
            "/cancel",
            "/sign-ups",
            "/sign-ups/print",
            "/sign-ups/message",
            "/sign-ups/sheet",
            "/check-in",
            "/close");

    private static final List<String> DESK = List.of(
            "/desk",
            "/desk/start",
            "/desk/imports",
            "/desk/rooms",
            "/desk/rooms/trusted",
            "/desk/rooms/door",
            "/desk/rooms/new",
            "/desk/calls",
            "/needs/desk",
            "/needs/desk?state=answering",
            "/desk/letters",
            "/desk/duplicates",
            "/desk/unlisted",
            "/desk/calendars",
            "/desk/screens",
            "/desk/organisations",
            "/desk/organisations?lacks=email&confirmed=never&q=читалище",
            "/desk/organisations?q=qqqq",
            "/desk/organisations/print",
            "/desk/organisations/changes",
            "/desk/organisations/change?all=true",
            "/desk/organisations/change/preview?all=true&act=status_set&to_status=dormant",
            "/desk/organisations/ask?all=true");

    private static final String FAIR = "/activities/izlozhenie-na-organizatsiite-v-razgrad/fair";

    private static final List<String> OF_A_FAIR = List.of(
            "",
            "/invite",
            "/guests/new",
            "/settings",
            "/plan",
            "/programme",
            "/cards",
            "/letters",
            "/phones",
            "/roll",
            "/slips",
            "/slips/print",
            "/results",
            "/results/print");

    private static final List<String> NETWORK = List.of(
            "/desk/asking",
            "/desk/asking?every-days=1&settle-days=x",
            "/desk/asking/all",
            "/desk/people",
            "/desk/people/invite",
            "/desk/erasure?q=Elka",
            "/desk/retention",
            "/desk/requests",
            "/desk/requests/new",
            "/desk/restrictions",
            "/desk/mail",
            "/desk/settings/identity",
            "/desk/settings/languages",
            "/desk/settings/about",
            "/desk/settings/mail",
            "/desk/settings/parts",
            "/desk/settings/data",
            "/desk/settings/lists",
            "/desk/settings/lists/add/field",
            "/desk/settings/lists/own-hudozhestvena-samodeynost");

    private static final List<String> ACCOUNT = List.of(
            "/account",
            "/account/address",
            "/account/consents",
            "/account/data",
            "/account/erase",
            "/account/mails",
            "/account/passkey",
            "/privacy/request");

    private static final List<String> OF_ONE = List.of(
            "",
            "/notes",
            "/history",
            "/people",
            "/confirm",
            "/standing",
            "/edit",
            "/edit/pictures",
            "/edit/words",
            "/edit/topics",
            "/edit/needs",
            "/edit/contacts",
            "/edit/place",
            "/edit/web",
            "/edit/hours",
            "/edit/facts");

    private final JdbcClient sql;

    StaffPages(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a librarian of Razgrad works on. */
    List<String> ofALibrarian() {
        String slug = sql.sql(IN_RAZGRAD).query(String.class).single();
        String room = sql.sql(ROOM).query(String.class).single();
        return Stream.of(
                        DESK.stream(),
                        OF_ONE.stream().map(part -> "/organisations/" + slug + part),
                        Stream.of("/desk/rooms/" + room + "/edit", "/desk/rooms/" + room + "/close?first=2027-02-03"),
                        OF_ACTIVITIES.stream(),
                        OF_AN_ACTIVITY.stream().map(part -> "/activities/" + planned("published") + part),
                        Stream.of("/activities/" + planned("published") + "/dates/" + date()),
                        Stream.of("/helpers", "/helpers/print").map(part -> "/activities/" + helped() + part),
                        Stream.of(
                                "/activities/" + planned("proposed") + "/proposal",
                                "/campaigns/" + campaign() + "/toolkit"),
                        OF_A_FAIR.stream().map(part -> FAIR + part),
                        new SurveyStaffPages(sql).all(),
                        Stream.of("/needs/desk/"
                                + sql.sql(NEED).query(String.class).single()))
                .flatMap(paths -> paths)
                .toList();
    }

    private String date() {
        return sql.sql(DATE.formatted(planned("published"))).query(String.class).single();
    }

    private String helped() {
        return sql.sql(HELPED_IN_RAZGRAD).query(String.class).single();
    }

    /** What is the network's alone, one's own account, and one task of every kind there is. */
    List<String> ofAnAdministrator() {
        return Stream.of(
                        NETWORK,
                        ACCOUNT,
                        List.of(
                                "/campaigns/new?from=volunteer-day",
                                "/campaigns/" + campaign() + "/edit",
                                "/campaigns/" + campaign() + "/end"),
                        sql.sql(ONE_OF_EACH_KIND).query(String.class).list())
                .flatMap(List::stream)
                .toList();
    }

    private String campaign() {
        return sql.sql(CAMPAIGN).query(String.class).single();
    }

    private String planned(String status) {
        return sql.sql(PLANNED_IN_RAZGRAD.formatted(status)).query(String.class).single();
    }
}
