package kompas.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One address of every kind of page; those of records are the hardest ones the demonstration network has. */
final class SitePages {

    private static final String LONGEST_NAME = """
            select slug from directory.public_organisation
            order by length(name -> 'texts' ->> (name ->> 'source')) desc, slug limit 1
            """;

    private static final String EXAMPLE = """
            select slug from directory.public_organisation where name -> 'texts' ->> 'bg' like '%Зелен Разград%'
            """;

    private static final String CHITALISHTE = """
            select slug from directory.public_organisation where legal_form = 'chitalishte' order by slug limit 1
            """;

    private static final String RICHEST_LIBRARY = """
            select slug from libraries.library where opening_hours is not null and kind <> 'chitalishte'
            order by length(library::text) desc, slug limit 1
            """;

    private static final String BARE_LIBRARY = """
            select slug from libraries.library where opening_hours is null and kind <> 'chitalishte'
            order by length(library::text), slug limit 1
            """;

    private static final String LONGEST_TITLE = """
            select slug from events.public_activity order by length(title -> 'texts' ->> (title ->> 'source')) desc, slug limit 1
            """;

    private static final String SERIES = """
            select a.slug from events.public_activity a join events.public_occurrence o on o.activity_id = a.id
            where a.endless and a.status = 'published' and o.status = 'cancelled' and o.starts_at > now() order by a.slug limit 1
            """;

    private static final String CANCELLED = """
            select slug from events.public_activity where status = 'cancelled' order by slug limit 1
            """;

    private static final String FULL = """
            select a.slug from events.public_activity a join events.public_occurrence o on o.activity_id = a.id
            where a.sign_up = 'required' and a.status = 'published' and o.starts_at > now() + interval '3 days'
            order by o.taken::float / o.seats desc nulls last, a.slug limit 1
            """;

    private static final String HELPED = """
            select a.slug from events.public_activity a join events.helper_task t on t.activity_id = a.id order by a.slug limit 1
            """;

    private static final String SUPPORTED = """
            select a.slug from events.public_activity a join events.public_host h on h.activity_id = a.id
            where h.sentence is not null group by a.slug order by count(*) desc, a.slug limit 1
            """;

    private static final List<SitePage> FRAMES = List.of(
            SitePage.of("a list on another website", "/embed/organisations?view=list"),
            SitePage.of("a map on another website", "/embed/organisations?view=map"));

    private static final List<SitePage> WHATS_ON = List.of(
            SitePage.of("what is on", "/activities"),
            SitePage.of("where helpers are wanted", "/help-wanted"),
            SitePage.of("what is on in a month", "/activities?view=month"),
            SitePage.of("what is on on a map", "/activities?view=map"),
            SitePage.of("what has been on", "/activities?when=past"),
            SitePage.of("nothing is on", "/activities?q=qqqqqqqq&audience=children"));

    private static final String CAMPAIGN = """
            select slug from events.campaign where status = 'open' order by begins_on desc limit 1
            """;

    private static final List<SitePage> FROM_LETTERS = List.of(
            SitePage.of("a code from a letter", "/code"), new SitePage("a link that has ended", "/confirm/ended", 410));

    private static final String FAIR = "/activities/izlozhenie-na-organizatsiite-v-razgrad";

    private static final String STAND = "select min(stand_code) from events.fair_guest where stand_code is not null";

    private static final List<SitePage> PRIVACY = List.of(
            SitePage.of("what is kept and how long", "/privacy/retention"),
            SitePage.of("asking about one's data", "/privacy/request"),
            SitePage.of("somebody was erased", "/account/erased"));

    private static final List<SitePage> ASKED = List.of(
            SitePage.of("a survey for everybody", "/answer/what-is-missing-in-razgrad"),
            SitePage.of("the poster of a survey", "/answer/what-is-missing-in-razgrad/poster"),
            SitePage.of("what happens to the answers", "/surveys/what-is-missing-in-razgrad/notice"),
            SitePage.of("a code of a survey", "/answer"));

    private static final List<SitePage> ROOMS = List.of(
            SitePage.of("rooms", "/libraries/ballerup-bibliotekerne/rooms"),
            SitePage.of(
                    "rooms free at a time",
                    "/libraries/ballerup-bibliotekerne/rooms?day=2027-02-03&from=10:00&to=12:00"),
            SitePage.of("a room", "/libraries/ballerup-bibliotekerne/rooms/salen"),
            SitePage.of("a room in a month", "/libraries/ballerup-bibliotekerne/rooms/salen?month=2027-02"),
            SitePage.of("asking for a room", "/libraries/ballerup-bibliotekerne/rooms/salen/book?day=2027-02-03"),
            new SitePage("a booking that is not there", "/room-bookings/ended", 410));

    private static final String NEED =
            "select n.id from needs.need n join directory.public_organisation o on o.id = n.owner_id where n.direction = 'need' order by n.id limit 1";

    private final JdbcClient sql;

    SitePages(JdbcClient sql) {
        this.sql = sql;
    }

    List<SitePage> all() {
        return Stream.of(
                        ours(),
                        activities(),
                        fair(),
                        campaigns(),
                        toldOn(),
                        WHATS_ON,
                        forms(),
                        ROOMS,
                        booking(),
                        PRIVACY,
                        FRAMES,
                        FROM_LETTERS,
                        ASKED)
                .flatMap(List::stream)
                .toList();
    }

    private List<SitePage> activities() {
        return List.of(
                SitePage.of("the activity with the longest title", "/activities/" + slug(LONGEST_TITLE)),
                SitePage.of("an activity without end", "/activities/" + slug(SERIES)),
                SitePage.of("an activity that is cancelled", "/activities/" + slug(CANCELLED)),
                SitePage.of("an activity that is full", "/activities/" + slug(FULL)),
                SitePage.of("signing up", "/activities/" + slug(FULL) + "/sign-up"),
                new SitePage("a sign-up that is over", "/sign-up/ended", 410),
                SitePage.of("an activity that needs helpers", "/activities/" + slug(HELPED)),
                SitePage.of("offering to help", "/activities/" + slug(HELPED) + "/help"),
                new SitePage("a helper's link that has ended", "/help/" + "x".repeat(43), 410),
                SitePage.of("an activity with supporters", "/activities/" + slug(SUPPORTED)));
    }

    private List<SitePage> campaigns() {
        String campaign = "/campaigns/" + slug(CAMPAIGN);
        return List.of(
                SitePage.of("shared days", "/campaigns"),
                SitePage.of("a shared day", campaign),
                SitePage.of("what came of a shared day", campaign + "/report"));
    }

    /** The link of a booking stands in mails alone, so this one gets another. */
    private List<SitePage> booking() {
        String link = "a".repeat(43);
        sql.sql("""
                insert into libraries.room_link (hash, request_id)
                select sha256(cast(:link as bytea)), id from libraries.room_request where state = 'confirmed' order by id limit 1
                on conflict do nothing""").param("link", link).update();
        return List.of(SitePage.of("a booking of a room", "/room-bookings/" + link));
    }

    private List<SitePage> forms() {
        return List.of(SitePage.of("telling what is wrong", "/organisations/" + slug(EXAMPLE) + "/report"));
    }

    private List<SitePage> fair() {
        return List.of(
                SitePage.of("a fair", FAIR),
                SitePage.of("the plan of a fair", FAIR + "/plan?size=a3"),
                SitePage.of("a stand of a fair", "/stand/" + slug(STAND)),
                SitePage.of("a code from an invitation", "/invitation"),
                new SitePage("an invitation that has ended", "/invitation/ended", 410));
    }

    /** What is on, on paper, on a screen, in calendars, on another website. */
    private List<SitePage> toldOn() {
        String library = slug(RICHEST_LIBRARY);
        Stream<SitePage> always = Stream.of(
                SitePage.of("subscribing to a calendar", "/calendars?library=" + library),
                SitePage.of("the screen in the foyer", "/screen/" + library),
                SitePage.of("what is on, on another website", "/embed/activities?library=" + library));
        Stream<SitePage> ofOne = sql.sql(LONGEST_TITLE).query(String.class).optional().stream()
                .flatMap(activity -> Stream.of(
                        SitePage.of("a poster", "/activities/" + activity + "/poster"),
                        SitePage.of("passing an activity on", "/activities/" + activity + "/share")));
        return Stream.concat(always, ofOne).toList();
    }

    private List<SitePage> ours() {
        return Stream.concat(listed(), standing()).toList();
    }

    private Stream<SitePage> listed() {
        return Stream.of(
                SitePage.of("home", ""),
                SitePage.of("organisations", "/organisations"),
                SitePage.of("organisations on a map", "/organisations?view=map"),
                SitePage.of("organisations in a table", "/organisations?view=table"),
                SitePage.of("organisations narrowed", "/organisations?need=volunteers&goal=15&q=Razgrad"),
                SitePage.of("nothing found", "/organisations?q=qqqqqqqq&need=volunteers"),
                SitePage.of("an example", "/organisations/" + slug(EXAMPLE)),
                SitePage.of("a chitalishte", "/organisations/" + slug(CHITALISHTE)),
                SitePage.of("the longest name", "/organisations/" + slug(LONGEST_NAME)),
                SitePage.of("an organisation on paper", "/organisations/" + slug(CHITALISHTE) + "/print"),
                SitePage.of("needs of organisations", "/needs"),
                SitePage.of("a need", "/needs/" + slug(NEED)),
                SitePage.of("offers of organisations, none", "/needs?show=offer&topic=qqqq&kind=space"));
    }

    private Stream<SitePage> standing() {
        return Stream.of(
                SitePage.of("regions", "/regions"),
                SitePage.of("a Danish region", "/regions/DK01"),
                SitePage.of("a Bulgarian region", "/regions/BG324"),
                SitePage.of("libraries", "/libraries"),
                SitePage.of("a library with all there is to know", "/libraries/" + slug(RICHEST_LIBRARY)),
                SitePage.of("a library hardly known", "/libraries/" + slug(BARE_LIBRARY)),
                SitePage.of("about", "/about"),
                SitePage.of("accessibility", "/accessibility"),
                SitePage.of("privacy", "/privacy"),
                SitePage.of("signing in", "/sign-in"),
                SitePage.of("open data", "/data"),
                SitePage.of("the parts", "/styleguide"),
                SitePage.of("the parts of lists", "/styleguide/lists"),
                SitePage.of("the parts of forms", "/styleguide/forms"),
                SitePage.of("the parts of numbers", "/styleguide/numbers"),
                SitePage.of("the parts on paper", "/styleguide/print"),
                new SitePage("a wrong address", "/nowhere/at-all", 404));
    }

    private String slug(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
