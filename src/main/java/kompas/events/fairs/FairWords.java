package kompas.events.fairs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.Activity.Contact;
import kompas.events.Occurrence;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.mail.Block.Facts.Fact;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A fair in words: when and where it is, and what is asked. */
@Component
public class FairWords {

    private static final String HOUSE = "select name, phone, email from libraries.public_library where id = :library";

    private final Where where;
    private final JdbcClient database;
    private final Clock clock;

    FairWords(Where where, JdbcClient database, Clock clock) {
        this.where = where;
        this.database = database;
        this.clock = clock;
    }

    private record House(LocalizedText name, Contact contact) {}

    /** The name of the library the fair is of; empty for one of the network itself. */
    public Optional<String> host(Opened fair, Text t) {
        return house(fair).map(found -> found.name().in(t.language()).text());
    }

    /** When and where, by when an answer is asked for, who invites and whom to ask. */
    public List<Fact> facts(Opened fair, Text t) {
        List<Fact> facts = new ArrayList<>();
        fair.day()
                .ifPresent(day -> facts.add(new Fact(
                        t.say("fairs.fact.when"),
                        When.of(day, fair.activity().schedule()).whole(t))));
        facts.add(new Fact(
                t.say("fairs.fact.where"),
                where.of(fair.activity(), fair.day().flatMap(Occurrence::room), t)
                        .line()));
        fair.fair()
                .replyBy()
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .ifPresent(day -> facts.add(new Fact(t.say("fairs.fact.reply-by"), t.date(day))));
        Optional<House> house = house(fair);
        house.ifPresent(found -> facts.add(
                new Fact(t.say("fairs.fact.host"), found.name().in(t.language()).text())));
        String ask = ask(fair.activity().contact(), house.map(House::contact));
        if (!ask.isEmpty()) {
            facts.add(new Fact(t.say("fairs.fact.ask"), ask));
        }
        return facts;
    }

    /** Whether a number or an address is known that those who are invited can be told. */
    public boolean knowsWhomToAsk(Opened fair) {
        return !ask(fair.activity().contact(), house(fair).map(House::contact)).isEmpty();
    }

    /** Whoever the activity names, else the library. */
    private static String ask(Contact named, Optional<Contact> house) {
        boolean reachable = named.phone().isPresent() || named.email().isPresent();
        Contact contact = reachable ? named : house.orElse(named);
        return Stream.of(named.name(), contact.phone(), contact.email())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<House> house(Opened fair) {
        return fair.activity()
                .library()
                .flatMap(library -> database.sql(HOUSE)
                        .param("library", library.value())
                        .query((row, number) -> new House(
                                LocalizedColumn.read(row.getString("name")),
                                new Contact(
                                        Optional.empty(),
                                        Optional.ofNullable(row.getString("email")),
                                        Optional.ofNullable(row.getString("phone")))))
                        .optional());
    }

    /** 10:00–10:30. */
    public static String times(Programme.Slot slot, ZoneId zone, Text t) {
        return t.say(
                "fairs.programme.times",
                "from",
                When.clock(t, slot.starts().atZone(zone)),
                "to",
                When.clock(t, slot.ends().atZone(zone)));
    }
}
