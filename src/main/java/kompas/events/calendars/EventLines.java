package kompas.events.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.Occurrence;
import kompas.events.SignUpMode;
import kompas.events.campaigns.ActivitiesOfCampaigns.PartOf;
import kompas.events.telling.Where;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/**
 * One activity as events of a calendar (VEVENT): a series as one with its exceptions, any other date by itself. Their UIDs are the
 * ids of activity and date, so that a date stays the same whatever calendar it stands in.
 */
record EventLines(IcsLines out, Activity activity, CalendarTelling telling, Where where, Around around) {

    /**
     * What an activity does not know itself.
     *
     * @param organisers by name
     * @param campaign the shared day it is a part of
     */
    record Around(String organisers, Optional<PartOf> campaign) {}

    /** What an organiser is called who is reached by no mail; calendars know it. */
    private static final String NO_MAIL = "invalid:nomail";

    void write(CalendarDates.Entry entry, Instant since) {
        Optional<Series> series = Series.of(activity, entry.all(), since);
        series.ifPresent(this::series);
        for (Occurrence date : entry.dates()) {
            if (series.isEmpty() || date.plannedFor().isEmpty()) {
                begin(date.id().toString());
                times(local(date.starts()), local(date.ends()));
                words(Optional.of(date));
            }
        }
    }

    private void series(Series series) {
        String uid = activity.id().toString();
        begin(uid);
        times(series.first(), series.first().plus(series.length()));
        out.line("RRULE", series.rule());
        if (!series.leftOut().isEmpty()) {
            out.line(
                    "EXDATE" + parameters(),
                    series.leftOut().stream().map(this::time).collect(Collectors.joining(",")));
        }
        words(Optional.empty());
        for (Occurrence date : series.different()) {
            begin(uid);
            out.line(
                    "RECURRENCE-ID" + parameters(), time(local(date.plannedFor().orElseThrow())));
            times(local(date.starts()), local(date.ends()));
            words(Optional.of(date));
        }
    }

    private void begin(String uid) {
        out.line("BEGIN", "VEVENT").line("UID", uid);
    }

    private void times(LocalDateTime starts, LocalDateTime ends) {
        out.line("DTSTART" + parameters(), time(starts));
        out.line(
                "DTEND" + parameters(),
                activity.schedule().allDay()
                        ? IcsLines.date(ends.minusNanos(1).toLocalDate().plusDays(1))
                        : IcsLines.local(ends));
    }

    /** What a date says beside its times, or all of them where there is none; ends the event. */
    private void words(Optional<Occurrence> date) {
        Text t = telling.t();
        boolean cancelled = activity.status() == ActivityStatus.CANCELLED
                || date.map(Occurrence::cancelled).orElse(false);
        Instant changed = date.map(Occurrence::changed)
                .filter(activity.changed()::isBefore)
                .orElse(activity.changed());
        int sequence = activity.sequence() + date.map(Occurrence::sequence).orElse(0); // grows with either
        out.line("DTSTAMP", IcsLines.moment(changed))
                .line("LAST-MODIFIED", IcsLines.moment(changed))
                .line("SEQUENCE", String.valueOf(sequence))
                .line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
                .line("CLASS", "PUBLIC")
                .line("TRANSP", "TRANSPARENT");
        String title = shown(activity.title());
        out.text("SUMMARY", cancelled ? t.say("calendars.ics.cancelled", "title", title) : title);
        out.text("DESCRIPTION", description(date));
        out.text(
                "LOCATION",
                where.of(activity, date.flatMap(Occurrence::room), t).line());
        point().ifPresent(point -> out.line("GEO", point));
        out.line("CATEGORIES", categories());
        if (!around.organisers().isEmpty()) {
            out.line("ORGANIZER;CN=" + IcsLines.quoted(around.organisers()), mail());
        }
        out.line("URL", url()).line("END", "VEVENT");
    }

    private String description(Optional<Occurrence> date) {
        Text t = telling.t();
        List<String> parts = new ArrayList<>();
        date.flatMap(Occurrence::note).map(note -> note.in(t.language()).text()).ifPresent(parts::add);
        parts.add(shown(activity.summary()));
        parts.add(shown(activity.description()));
        around.campaign()
                .map(day -> t.say(
                        "calendars.ics.part-of",
                        "name",
                        day.title().in(t.language()).text(),
                        "address",
                        telling.to(day.path())))
                .ifPresent(parts::add);
        activity.signUp()
                .price()
                .map(price -> t.say(
                        "calendars.ics.price", "price", price.in(t.language()).text()))
                .ifPresent(parts::add);
        activity.where()
                .onlineUrl()
                .map(address -> t.say("calendars.ics.online", "address", address))
                .ifPresent(parts::add);
        parts.add(
                activity.signUp().mode() == SignUpMode.NONE ? url() : t.say("calendars.ics.sign-up", "address", url()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private String categories() {
        Text t = telling.t();
        return Stream.concat(
                        Stream.of(activity.kind().key()),
                        activity.traits().fields().stream().map(code -> "directory.field." + code))
                .filter(t::knows)
                .map(t::say)
                .distinct()
                .map(IcsLines::escaped)
                .collect(Collectors.joining(","));
    }

    private Optional<String> point() {
        return activity.where().point().map(point -> point.latitude() + ";" + point.longitude());
    }

    /** The address its organisers gave to everybody, and no other. */
    private String mail() {
        return activity.contact().email().map(address -> "mailto:" + address).orElse(NO_MAIL);
    }

    private String url() {
        return telling.to(activity.path());
    }

    private String shown(Optional<LocalizedText> text) {
        return text.map(words -> words.in(telling.t().language()).text()).orElse("");
    }

    private String parameters() {
        return activity.schedule().allDay() ? ";VALUE=DATE" : ";TZID=" + zone().getId();
    }

    private String time(LocalDateTime time) {
        return activity.schedule().allDay() ? IcsLines.date(time.toLocalDate()) : IcsLines.local(time);
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    private ZoneId zone() {
        return activity.schedule().zone();
    }
}
