package kompas.events.finding;

import java.util.Locale;
import java.util.regex.Pattern;

/** What activities can be narrowed down by; several values of one facet widen, several facets narrow. */
public enum ActivityFacet {
    /** ISO 3166-1 alpha-2 code of the country. */
    COUNTRY("[A-Z]{2}"),
    /** An area above the municipality: its key ({@code bg-razgrad}) or any of its codes ({@code BG324}). */
    REGION("[A-Za-z0-9][A-Za-z0-9-]{1,59}"),
    /** A municipality: its key or any of its codes. */
    MUNICIPALITY("[A-Za-z0-9][A-Za-z0-9-]{1,59}"),
    /** Code of whom it is for; {@code everyone} where nobody is named. */
    AUDIENCE("[a-z_]{1,40}|own-[a-z0-9-]{1,76}"),
    /** Code of {@link kompas.events.ActivityKind}. */
    KIND("[a-z_]{1,40}"),
    /** Code of what it is about; a section ({@code A}) holds its groups ({@code A10}). */
    FIELD("[A-Z]([0-9]{2})?|own-[a-z0-9-]{1,76}"),
    /** {@code free}: somebody who decides now still gets in. */
    SEATS("free"),
    /** {@code free}: costs nothing. */
    COST("free"),
    /** Code of {@link kompas.events.Venue}; {@code online} also where one can take part from afar as well. */
    VENUE("library|elsewhere|online"),
    /** Code of {@link kompas.directory.AccessibilityFeature}. */
    ACCESS("[a-z_]{1,40}"),
    /** BCP-47 tag of a language that is spoken. */
    LANGUAGE("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
    /** Number of a sustainable development goal. */
    GOAL("1[0-7]|[1-9]"),
    /** Slug of a library that hosts it or stands behind it. */
    LIBRARY("[a-z0-9]+(-[a-z0-9]+)*"),
    /** Slug of an organisation that stands behind it; is not counted. */
    ORGANISATION("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST = 80;

    private final Pattern form;

    ActivityFacet(String form) {
        this.form = Pattern.compile(form);
    }

    /** The name of this facet's parameter in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code value} can be one of this facet's values; that it exists is another matter. */
    boolean takes(String value) {
        return value.length() <= LONGEST && form.matcher(value).matches();
    }
}
