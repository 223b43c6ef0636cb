package kompas.directory.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The parameters of a request by a machine, read strictly: a filter that is not understood must not be passed over. */
public final class Parameters {

    private static final int LONGEST = 500;

    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** @throws Refused when the request has a parameter that is not {@code known} */
    public static Parameters of(HttpServletRequest request, Set<String> known) {
        for (String name : request.getParameterMap().keySet()) {
            if (!known.contains(name)) {
                String shown = name.length() > 50 ? name.substring(0, 50) + "…" : name;
                throw Refused.badParameter(shown, "not known here; known are " + new TreeSet<>(known));
            }
        }
        return new Parameters(request);
    }

    /** The value of a parameter; empty when it is missing or blank. */
    public Optional<String> text(String name) {
        String value = request.getParameter(name);
        if (value != null && value.length() > LONGEST) {
            throw Refused.badParameter(name, "longer than " + LONGEST + " characters");
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    public Optional<UUID> uuid(String name) {
        return text(name).map(text -> uuid(name, text));
    }

    /** @throws Refused when {@code text} is no UUID in its usual form */
    public static UUID uuid(String name, String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw Refused.badParameter(name, "not a UUID");
        }
        throw Refused.badParameter(name, "not a UUID");
    }

    public boolean flag(String name) {
        return text(name)
                .map(text -> switch (text) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> throw Refused.badParameter(name, "neither true nor false");
                })
                .orElse(false);
    }

    /** A whole number of at least 1. */
    public int number(String name, int standard, int most) {
        return text(name)
                .map(text -> {
                    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
                        throw Refused.badParameter(name, "not a whole number from 1 to " + most);
                    }
                    return Integer.parseInt(text);
                })
                .orElse(standard);
    }

    /** A date ({@code 2026-10-03}, from its start in UTC) or a moment ({@code 2026-10-03T12:00:00Z}). */
    public Optional<Instant> moment(String name) {
        return text(name).map(text -> {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            } catch (DateTimeParseException e) {
                throw Refused.badParameter(name, "neither a date nor a moment with offset (ISO 8601)");
            }
        });
    }

    /** One of several values; the first is the standard. */
    public String oneOf(String name, List<String> values) {
        String value = text(name).orElse(values.getFirst());
        if (!values.contains(value)) {
            throw Refused.badParameter(name, "not one of " + values);
        }
        return value;
    }
}
