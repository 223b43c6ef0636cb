package kompas.places.domain;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.SettlementId;
import kompas.places.domain.CountryReference.AreaRow;
import kompas.places.domain.CountryReference.CodeRow;
import kompas.places.domain.CountryReference.ParentRow;
import kompas.places.domain.CountryReference.PostcodeRow;
import kompas.places.domain.CountryReference.SettlementRow;
import kompas.places.domain.ReferenceTable.Row;
import kompas.shared.kernel.Point;
import kompas.shared.text.Transliteration;
import org.jspecify.annotations.Nullable;

/** Makes a {@link CountryReference} of a folder; the format is described in docs/countries.md. */
final class ReadingCountry {

    private final ReferenceFolder folder;
    private final String country;
    private final String language;

    private ReadingCountry(ReferenceFolder folder, String country, String language) {
        this.folder = folder;
        this.country = country;
        this.language = language;
    }

    /** @throws ReferenceProblem naming file and line of the first thing that is wrong */
    static CountryReference of(ReferenceFolder folder) {
        List<Row> rows = ReferenceTable.read(folder, "country.csv", row -> row);
        if (rows.size() != 1) {
            throw new ReferenceProblem(folder.called("country.csv"), "has to have a heading and exactly one row");
        }
        Row row = rows.getFirst();
        String code = row.text("code");
        if (!code.matches("[A-Z]{2}")) {
            throw row.problem("the code “" + code + "” is not two capital letters as in ISO 3166-1");
        }
        return new ReadingCountry(folder, code, row.text("language")).read(row);
    }

    private CountryReference read(Row row) {
        CountryReference reference = new CountryReference(
                country,
                language,
                row.localized("name", language),
                description(row),
                ReferenceTable.read(folder, "areas.csv", this::area),
                ReferenceTable.read(folder, "parents.csv", this::parent),
                ReferenceTable.read(folder, "codes.csv", this::code),
                ReferenceTable.read(folder, "settlements.csv", this::settlement),
                ReferenceTable.read(folder, "postcodes.csv", this::postcode),
                Borders.read(folder));
        CountryChecks.check(reference, folder);
        return reference;
    }

    private CountryDescription description(Row row) {
        Map<Level, Map<String, String>> titles = new EnumMap<>(Level.class);
        ReferenceTable.read(
                folder,
                "levels.csv",
                level -> titles.put(
                        level(level), level.localized("title", language).texts()));
        Map<String, String> words = new LinkedHashMap<>();
        ReferenceTable.read(
                folder, "words.csv", word -> words.put(Folding.fold(word.text("word")), word.text("means")));
        List<Country.Source> sources = ReferenceTable.read(folder, "sources.csv", this::source);
        return new CountryDescription(
                row.wholeNumber("population_year"), row.orNull("population_source"), titles, words, sources);
    }

    private Country.Source source(Row row) {
        return new Country.Source(
                row.text("key"),
                row.text("title"),
                row.text("url"),
                row.text("licence"),
                row.find("attribution").orElse(""));
    }

    private AreaRow area(Row row) {
        String key = row.text("key");
        String start = country.toLowerCase(Locale.ROOT) + "-";
        if (!key.startsWith(start) || !key.matches("[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*")) {
            throw row.problem("the key “" + key + "” is not “" + start + "” and small letters, digits, single hyphens");
        }
        return new AreaRow(
                key,
                level(row),
                row.localized("name", language),
                latin(row),
                row.findLocalized("title", language),
                row.texts("other_names"),
                row.wholeNumber("population"),
                Interval.of(row),
                row);
    }

    private static Level level(Row row) {
        String level = row.text("level");
        for (Level known : Level.values()) {
            if (known.code().equals(level)) {
                return known;
            }
        }
        throw row.problem("the level “" + level + "” is not region, subregion or municipality");
    }

    private ParentRow parent(Row row) {
        return new ParentRow(row.text("area"), row.text("parent"), Interval.of(row), row);
    }

    private CodeRow code(Row row) {
        return new CodeRow(row.text("area"), row.text("scheme"), row.text("code"), Interval.of(row), row);
    }

    private SettlementRow settlement(Row row) {
        return new SettlementRow(
                SettlementId.ofCode(country, row.text("code")),
                row.text("code"),
                row.text("kind"),
                row.localized("name", language),
                latin(row),
                row.texts("other_names"),
                row.text("municipality"),
                row.texts("postcodes"),
                row.wholeNumber("population"),
                point(row),
                row);
    }

    private static @Nullable Point point(Row row) {
        Double longitude = row.number("longitude");
        Double latitude = row.number("latitude");
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null || Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw row.problem("longitude and latitude are not a point in degrees");
        }
        return new Point(latitude, longitude);
    }

    private PostcodeRow postcode(Row row) {
        String first = row.text("first");
        Optional<String> last = row.find("last");
        if (last.isPresent()
                && (last.get().length() != first.length() || last.get().compareTo(first) < 0)) {
            throw row.problem("the postcodes " + first + " to " + last.get() + " are not a range");
        }
        return new PostcodeRow(first, last.orElse(first), row.text("label"), row.orNull("municipality"), row);
    }

    private static String latin(Row row) {
        return row.find("latin").orElseGet(() -> Transliteration.latin(row.text("name")));
    }
}
