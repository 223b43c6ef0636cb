package kompas.events.web;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kompas.events.Activity;
import kompas.events.HostRole;
import kompas.events.Occurrence;
import kompas.events.Venue;
import kompas.events.telling.Hosts.Named;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Page;

/** An activity in the words of schema.org: one {@code Event} for each date that is shown. */
record ActivityData(Page page, Activity activity, Where.InWords where, List<Named> hosts) {

    private static final String CONTEXT = "https://schema.org";

    JsonLd of(List<Occurrence> dates) {
        List<Map<String, Object>> events = dates.stream().map(this::event).toList();
        return JsonLd.of(Map.of("@context", CONTEXT, "@graph", events));
    }

    private Map<String, Object> event(Occurrence date) {
        When when = When.of(date, activity.schedule());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Event");
        data.put("@id", page.base() + activity.path() + "#" + date.id());
        activity.title()
                .ifPresent(title -> data.put("name", title.in(page.language()).text()));
        activity.summary()
                .or(activity::description)
                .ifPresent(
                        text -> data.put("description", text.in(page.language()).text()));
        data.put("url", page.canonical());
        data.put("startDate", moment(when, when.starts()));
        data.put("endDate", when.allDay() ? when.lastDay().toString() : moment(when, when.ends()));
        data.put("eventStatus", CONTEXT + (date.cancelled() ? "/EventCancelled" : "/EventScheduled"));
        data.put("eventAttendanceMode", CONTEXT + mode());
        data.put("location", locations());
        data.put("organizer", organisers());
        data.put("isAccessibleForFree", activity.signUp().price().isEmpty());
        if (!activity.traits().languages().isEmpty()) {
            data.put("inLanguage", activity.traits().languages());
        }
        date.seats().ifPresent(seats -> {
            data.put("maximumAttendeeCapacity", seats);
            data.put("remainingAttendeeCapacity", seats - date.taken());
        });
        return data;
    }

    private static String moment(When when, ZonedDateTime moment) {
        return when.allDay()
                ? moment.toLocalDate().toString()
                : moment.toOffsetDateTime().toString();
    }

    private String mode() {
        boolean online = activity.where().onlineUrl().isPresent();
        if (activity.where().venue() == Venue.ONLINE) {
            return "/OnlineEventAttendanceMode";
        }
        return online ? "/MixedEventAttendanceMode" : "/OfflineEventAttendanceMode";
    }

    private List<Map<String, Object>> locations() {
        List<Map<String, Object>> locations = new ArrayList<>();
        if (activity.where().venue() != Venue.ONLINE) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("@type", "Place");
            place.put("name", where.name());
            place.put("address", where.lines().stream().collect(Collectors.joining(", ")));
            activity.where()
                    .point()
                    .ifPresent(point -> place.put(
                            "geo",
                            Map.of(
                                    "@type",
                                    "GeoCoordinates",
                                    "latitude",
                                    point.latitude(),
                                    "longitude",
                                    point.longitude())));
            locations.add(place);
        }
        activity.where().onlineUrl().ifPresent(url -> locations.add(Map.of("@type", "VirtualLocation", "url", url)));
        return locations;
    }

    private List<Map<String, Object>> organisers() {
        return hosts.stream()
                .filter(host -> host.role() == HostRole.ORGANISER)
                .map(host -> {
                    Map<String, Object> organiser = new LinkedHashMap<>();
                    organiser.put("@type", "Organization");
                    organiser.put("name", host.shown(page.language()).text());
                    host.path().ifPresent(path -> organiser.put("url", page.base() + page.to(path)));
                    return organiser;
                })
                .toList();
    }
}
