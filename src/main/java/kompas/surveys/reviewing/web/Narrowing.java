package kompas.surveys.reviewing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import kompas.surveys.ResponseMode;
import kompas.surveys.reviewing.ResponseFilter;
import kompas.surveys.reviewing.ResponseFilter.Narrowed;
import kompas.surveys.reviewing.ResponseFilter.Received;
import kompas.surveys.reviewing.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * How somebody narrowed the list of responses, as it stands in addresses; what means nothing narrows nothing.
 *
 * @param show a status, {@code flagged}, {@code tries} or "" for all
 * @param by whoever collected
 * @param since the first day
 * @param until the last day
 */
record Narrowing(
        @Nullable String show,
        @Nullable String flag,
        @Nullable String by,
        @Nullable String mode,
        @Nullable String area,
        @Nullable String since,
        @Nullable String until) {

    static Narrowing of(MultiValueMap<String, String> typed) {
        return new Narrowing(
                typed.getFirst("show"),
                typed.getFirst("flag"),
                typed.getFirst("by"),
                typed.getFirst("mode"),
                typed.getFirst("area"),
                typed.getFirst("since"),
                typed.getFirst("until"));
    }

    /** What a response shows that was opened by itself: the next ones that wait. */
    ResponseFilter queue(ZoneId zone) {
        return query().isEmpty() ? ResponseFilter.WAITING : filter(zone);
    }

    ResponseFilter filter(ZoneId zone) {
        return new ResponseFilter(
                Coded.find(ResponseStatus.class, text(show)),
                text(show).equals("flagged"),
                text(show).equals("tries"),
                new Narrowed(
                        text(flag),
                        id(by),
                        Coded.find(ResponseMode.class, text(mode)),
                        id(area),
                        new Received(start(since, zone, 0), start(until, zone, 1))));
    }

    boolean narrowed() {
        return parts().skip(1).anyMatch(part -> !part.isEmpty());
    }

    /** With a question mark in front, "" where nothing is narrowed. */
    String query() {
        String query = parts().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The same from another one on. */
    String from(int from) {
        return query().isEmpty() ? "?from=" + from : query() + "&from=" + from;
    }

    Narrowing showing(String other) {
        return new Narrowing(other, flag, by, mode, area, since, until);
    }

    private Stream<String> parts() {
        return Stream.of(
                part("show", show),
                part("flag", flag),
                part("by", by),
                part("mode", mode),
                part("area", area),
                part("since", since),
                part("until", until));
    }

    private static String part(String name, @Nullable String value) {
        String text = text(value);
        return text.isEmpty() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<UUID> id(@Nullable String value) {
        try {
            return text(value).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(value)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> start(@Nullable String day, ZoneId zone, int later) {
        try {
            return text(day).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text(day))
                            .plusDays(later)
                            .atStartOfDay(zone)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String text(@Nullable String value) {
        return Typed.line(value);
    }
}
