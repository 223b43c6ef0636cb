package kompas.directory.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What organisations can be narrowed down by; several values of one facet widen, several facets narrow. */
public enum Facet {
    /** An area above the municipality: its key ({@code bg-razgrad}) or any of its codes ({@code BG324}). */
    REGION("[A-Za-z0-9][A-Za-z0-9-]{1,59}"),
    /** A municipality: its key or any of its codes. */
    MUNICIPALITY("[A-Za-z0-9][A-Za-z0-9-]{1,59}"),
    /** Code of a field of activity, of ICNP/TSO or the network's own; a section ({@code A}) holds its groups ({@code A10}). */
    FIELD("[A-Z]([0-9]{2})?|own-[a-z0-9-]{1,76}"),
    /** Whom it is there for: code of a target group, of every network or its own. */
    AUDIENCE("[a-z_]{1,40}|own-[a-z0-9-]{1,76}"),
    /** Number of a sustainable development goal. */
    GOAL("1[0-7]|[1-9]"),
    /** Legal form. */
    FORM("[a-z_]{1,40}"),
    /** Kind of need. */
    NEED("[a-z_]{1,40}|own-[a-z0-9-]{1,76}"),
    /** Kind of offer. */
    OFFER("[a-z_]{1,40}|own-[a-z0-9-]{1,76}"),
    /** BCP-47 tag of a language the organisation works in. */
    LANGUAGE("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
    /** Slug of a library that serves the organisation's place. */
    LIBRARY("[a-z0-9]+(-[a-z0-9]+)*"),
    /** Active, dormant, closed. */
    STATUS("[a-z_]{1,40}"),
    /** ISO 3166-1 alpha-2 code. */
    COUNTRY("[A-Z]{2}");

    private final Pattern form;

    Facet(String form) {
        this.form = Pattern.compile(form);
    }

    /** The name of this facet's parameter in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code value} can be one of this facet's values; that it exists is another matter. */
    boolean takes(String value) {
        return value.length() <= 80 && form.matcher(value).matches();
    }

    static Optional<Facet> ofParameter(String name) {
        for (Facet facet : values()) {
            if (facet.parameter().equals(name)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
