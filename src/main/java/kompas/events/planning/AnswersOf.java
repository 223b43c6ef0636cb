package kompas.events.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.Activity.Whereabouts;
import kompas.events.HostRole;
import kompas.events.Occurrence;
import kompas.events.Venue;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** What the form of an activity says before anybody types: the activity as it is, or one to copy. */
@Component
public class AnswersOf {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int WEEKS_OF_YEAR = 52;

    private final Hosts hosts;
    private final Clock clock;

    AnswersOf(Hosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    /** As it stands, with its next date. */
    public Answers asItIs(Activity activity, List<Occurrence> dates) {
        Map<String, List<String>> typed = described(activity);
        next(dates).map(date -> When.of(date, activity.schedule())).ifPresent(when -> dated(typed, when, 0));
        put(typed, "seen", Optional.of(ChangingActivities.seen(activity)));
        return new Answers(typed);
    }

    /** The same activity again, on the same weekday a year or, where that lies behind us, some years later. */
    public Answers copy(Activity activity, List<Occurrence> dates) {
        Map<String, List<String>> typed = described(activity);
        dates.stream()
                .findFirst()
                .map(date -> When.of(date, activity.schedule()))
                .ifPresent(when -> {
                    long weeks = ChronoUnit.WEEKS.between(when.firstDay(), LocalDate.now(clock));
                    dated(typed, when, Math.max(1, Math.ceilDiv(weeks + 1, WEEKS_OF_YEAR)) * WEEKS_OF_YEAR);
                });
        put(typed, "copy", Optional.of(activity.slug()));
        return new Answers(typed);
    }

    private Optional<Occurrence> next(List<Occurrence> dates) {
        return dates.stream()
                .filter(date -> !date.isOver(clock.instant()) && !date.cancelled())
                .findFirst()
                .or(() -> dates.reversed().stream().findFirst());
    }

    private Map<String, List<String>> described(Activity activity) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        put(typed, "kind", Optional.of(activity.kind().code()));
        put(typed, "source", activity.title().map(LocalizedText::source));
        localized(typed, "title", activity.title());
        localized(typed, "summary", activity.summary());
        localized(typed, "description", activity.description());
        localized(typed, "price", activity.signUp().price());
        put(typed, "library", activity.library().map(library -> library.value().toString()));
        put(
                typed,
                "allday",
                Optional.of("true").filter(yes -> activity.schedule().allDay()));
        put(typed, "times", Optional.of("once"));
        where(typed, activity.where());
        typed.put("field", activity.traits().fields());
        typed.put("audience", activity.traits().audiences());
        typed.put("language", activity.traits().languages());
        typed.put("accessible", activity.traits().accessibility());
        typed.put(
                "goal", activity.traits().goals().stream().map(String::valueOf).toList());
        put(typed, "dimension", activity.traits().dimension().map(Coded::code));
        signUp(typed, activity);
        put(typed, "contact", activity.contact().name());
        put(typed, "contact-email", activity.contact().email());
        put(typed, "contact-phone", activity.contact().phone());
        hosts(typed, activity);
        return typed;
    }

    private static void signUp(Map<String, List<String>> typed, Activity activity) {
        put(typed, "signup", Optional.of(activity.signUp().mode().code()));
        activity.signUp().seats().ifPresent(seats -> put(typed, "seats", Optional.of(String.valueOf(seats))));
        put(typed, "waiting", Optional.of(activity.signUp().waitingList() ? "yes" : "no"));
        long hours = activity.signUp().closes().toHours();
        put(typed, "closes", Optional.of(String.valueOf(hours)).filter(some -> hours > 0));
    }

    private void hosts(Map<String, List<String>> typed, Activity activity) {
        List<Hosts.Named> named = hosts.of(activity);
        boolean ours = activity.hosts(HostRole.ORGANISER).stream()
                .anyMatch(host -> host.library().equals(activity.library())
                        && host.library().isPresent());
        put(typed, "ours", Optional.of(ours ? "true" : "false"));
        Optional<String> own = activity.library().isEmpty() || !ours
                ? Optional.empty()
                : named.stream()
                        .filter(host -> host.role() == HostRole.ORGANISER
                                && host.path()
                                        .filter(path -> path.startsWith("/libraries/"))
                                        .isPresent())
                        .findFirst()
                        .map(AnswersOf::name);
        for (HostRole role : HostRole.values()) {
            Stream<String> names = named.stream()
                    .filter(host -> host.role() == role)
                    .map(AnswersOf::name)
                    .filter(name -> role != HostRole.ORGANISER
                            || own.filter(name::equals).isEmpty());
            put(typed, ReadingHosts.field(role), Optional.of(String.join("\n", names.toList())));
        }
    }

    private static String name(Hosts.Named host) {
        return host.shown(host.name().source()).text();
    }

    private static void where(Map<String, List<String>> typed, Whereabouts where) {
        put(typed, "venue", Optional.of(where.venue().code()));
        put(typed, "branch", where.branch().map(branch -> branch.id().toString()));
        put(typed, "room", where.room());
        put(typed, "place", where.name());
        put(typed, "online", where.onlineUrl());
        if (where.name().isPresent() || where.venue() == Venue.ELSEWHERE) {
            put(typed, "street", where.street());
            put(typed, "postcode", where.postcode());
            put(typed, "town", where.locality());
        }
    }

    private static void dated(Map<String, List<String>> typed, When when, long weeksLater) {
        put(typed, "day", Optional.of(when.firstDay().plusWeeks(weeksLater).toString()));
        put(
                typed,
                "endday",
                Optional.of(when.lastDay().plusWeeks(weeksLater).toString()).filter(day -> !when.inOneDay()));
        if (!when.allDay()) {
            put(typed, "from", Optional.of(CLOCK.format(when.starts())));
            put(typed, "to", Optional.of(CLOCK.format(when.ends())));
        }
    }

    private static void localized(Map<String, List<String>> typed, String field, Optional<LocalizedText> text) {
        text.ifPresent(known ->
                known.texts().forEach((language, words) -> put(typed, field + "." + language, Optional.of(words))));
    }

    private static void put(Map<String, List<String>> typed, String field, Optional<String> value) {
        value.ifPresent(known -> typed.put(field, List.of(known)));
    }
}
