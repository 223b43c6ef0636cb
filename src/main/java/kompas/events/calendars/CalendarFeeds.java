package kompas.events.calendars;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.Activity;
import kompas.events.HostRole;
import kompas.events.calendars.EventLines.Around;
import kompas.events.campaigns.ActivitiesOfCampaigns;
import kompas.events.telling.Where;
import kompas.libraries.Libraries;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Activities as iCalendar (RFC 5545, with the refreshing and naming of RFC 7986). */
@Component
public class CalendarFeeds {

    /** How often a calendar shall ask again. */
    private static final String OFTEN = "PT3H";

    private final CalendarDates dates;
    private final Where where;
    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final ActivitiesOfCampaigns campaigns;

    CalendarFeeds(
            CalendarDates dates,
            Where where,
            Libraries libraries,
            OrganisationDirectory directory,
            ActivitiesOfCampaigns campaigns) {
        this.dates = dates;
        this.where = where;
        this.libraries = libraries;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    public byte[] ics(CalendarOf calendar, CalendarTelling telling) {
        List<CalendarDates.Entry> entries = dates.of(calendar);
        IcsLines out = new IcsLines();
        head(out, telling);
        Set<ZoneId> zones = new LinkedHashSet<>();
        for (CalendarDates.Entry entry : entries) {
            if (!entry.activity().schedule().allDay()) {
                zones.add(entry.activity().schedule().zone());
            }
        }
        zones.stream().findFirst().ifPresent(zone -> out.line("X-WR-TIMEZONE", zone.getId()));
        zones.forEach(new ZoneLines(out)::write);
        Function<Activity, String> organisers = organisers(entries, telling.t());
        for (CalendarDates.Entry entry : entries) {
            Activity activity = entry.activity();
            Around around = new Around(organisers.apply(activity), campaigns.of(activity));
            new EventLines(out, activity, telling, where, around).write(entry, dates.since());
        }
        return out.line("END", "VCALENDAR").bytes();
    }

    static void head(IcsLines out, CalendarTelling telling) {
        out.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Kompas//Kompas//" + telling.t().language().toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", telling.name())
                .text("X-WR-CALNAME", telling.name())
                .line("REFRESH-INTERVAL;VALUE=DURATION", OFTEN)
                .line("X-PUBLISHED-TTL", OFTEN)
                .line("SOURCE;VALUE=URI", telling.to(telling.self()))
                .line("URL", telling.to(telling.page()));
    }

    /** Who organises each, by name; organisations that are public no more are left out. One statement for all. */
    private Function<Activity, String> organisers(Collection<CalendarDates.Entry> entries, Text t) {
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(entries.stream()
                .flatMap(entry -> entry.activity().hosts().stream())
                .flatMap(host -> host.organisation().stream())
                .collect(Collectors.toSet()));
        return activity -> activity.hosts(HostRole.ORGANISER).stream()
                .flatMap(host -> name(host, known, t).stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> name(Activity.Host host, Map<OrganisationId, OrganisationSummary> known, Text t) {
        Stream<LocalizedText> listed = Stream.concat(
                host.library().flatMap(libraries::find).map(library -> library.name()).stream(),
                host.organisation().map(known::get).map(OrganisationSummary::name).stream());
        return listed.map(name -> name.in(t.language()).text()).findFirst().or(host::name);
    }
}
