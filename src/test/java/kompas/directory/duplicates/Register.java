package kompas.directory.duplicates;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.directory.duplicates.Particulars.Whereabouts;
import kompas.shared.kernel.Point;
import org.jspecify.annotations.Nullable;

/** Real registers as lists of particulars, in the order of their files. */
final class Register {

    private Register() {}

    static List<Particulars> chitalishta(Path file, Predicate<String> region) throws IOException {
        return read(file, row -> region.test(row.getField("nuts3")) ? chitalishte(row) : null);
    }

    static List<Particulars> charities(Path file) throws IOException {
        return read(file, Register::charity);
    }

    static List<Particulars> exempt(Path folder) throws IOException {
        List<Particulars> all = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.getFileName().toString().matches("eo_..\\.csv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            all.addAll(read(file, Register::exempt));
        }
        return all;
    }

    private static List<Particulars> read(Path file, Function<NamedCsvRecord, @Nullable Particulars> reading)
            throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Particulars> read = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                Particulars one = reading.apply(row);
                if (one != null && one.names().getFirst().chars().anyMatch(Character::isLetter)) {
                    read.add(one);
                }
            }
            return read;
        }
    }

    private static Particulars chitalishte(NamedCsvRecord row) {
        String number = row.getField("eik_bulstat").replaceAll("\\D.*", "");
        List<String> identifiers = new ArrayList<>(List.of("BG-CHITALISHTA:" + row.getField("reg_no")));
        if (number.length() == 9) {
            identifiers.add("BG-EIK:" + number);
        }
        Point point = row.getField("lon").isEmpty()
                ? null
                : new Point(Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")));
        return particulars(
                row.getField("name").strip().replaceAll("\\s+", " "),
                "chitalishte",
                new Whereabouts(
                        "BG",
                        text(row.getField("lau_code")),
                        text(row.getField("ekatte")),
                        text(row.getField("settlement")),
                        text(row.getField("oblast")),
                        null,
                        null,
                        point),
                identifiers,
                List.of());
    }

    private static Particulars charity(NamedCsvRecord row) {
        return particulars(
                row.getField("name"),
                null,
                new Whereabouts("GB", null, null, null, null, text(row.getField("postcode")), null, null),
                List.of("GB-CHC:" + row.getField("reg_number")),
                row.getField("web").isBlank() ? List.of() : List.of(row.getField("web")));
    }

    private static Particulars exempt(NamedCsvRecord row) {
        return particulars(
                row.getField("NAME"),
                null,
                new Whereabouts(
                        "US",
                        null,
                        null,
                        text(row.getField("CITY")),
                        text(row.getField("STATE")),
                        text(row.getField("ZIP")),
                        text(row.getField("STREET")),
                        null),
                List.of("US-EIN:" + row.getField("EIN")),
                List.of());
    }

    private static Particulars particulars(
            String name, @Nullable String form, Whereabouts where, List<String> identifiers, List<String> websites) {
        return new Particulars(List.of(name), form, where, identifiers, List.of(), List.of(), websites);
    }

    private static @Nullable String text(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }
}
