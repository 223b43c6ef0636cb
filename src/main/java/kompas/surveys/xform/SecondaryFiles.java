package kompas.surveys.xform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.surveys.xml.BadXml;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;
import kompas.surveys.xml.XmlLimits;

/**
 * Puts the files a form reads beside it (lists of places as CSV, XML or GeoJSON) into the form itself. So JavaRosa fetches nothing, from
 * nowhere. A file that is not there is an empty list, as on a phone that has not got it yet.
 */
final class SecondaryFiles {

    private static final Pattern INSTANCE =
            Pattern.compile("<instance\\s[^>]*?\\bsrc=\"([^\"]*)\"[^>]*?(?:/>|>\\s*</instance>)");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
    private static final XmlLimits LIMITS = new XmlLimits(32, 2000, 1 << 20, 32L << 20);
    private static final Pattern COLUMN = Pattern.compile("<(?:value|label)\\s+ref=\"([\\w.-]+)\"\\s*/>");
    private static final String EMPTY = "";

    private final Function<String, Optional<byte[]>> files;
    private final Set<String> missing = new HashSet<>();

    /** @param files the content of a file by its name */
    SecondaryFiles(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    String within(String xform) {
        String blank = blank(xform);
        return INSTANCE.matcher(xform).replaceAll(found -> {
            Matcher id = ID.matcher(found.group());
            String name = id.find() ? id.group(1) : "";
            String content = content(found.group(1));
            if (content.isEmpty()) {
                missing.add(name);
            }
            return Matcher.quoteReplacement(
                    "<instance id=\"" + name + "\">" + (content.isEmpty() ? blank : content) + "</instance>");
        });
    }

    /** Ids of the lists that are not there; they hold one row that says nothing, or JavaRosa would refuse the form. */
    Set<String> missing() {
        return missing;
    }

    private static String blank(String xform) {
        Set<String> columns = new TreeSet<>(Set.of("name", "label"));
        COLUMN.matcher(xform).results().forEach(found -> columns.add(found.group(1)));
        return columns.stream()
                .map(name -> "<" + name + "/>")
                .collect(Collectors.joining("", "<root><item>", "</item></root>"));
    }

    private String content(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        Optional<byte[]> bytes = source.startsWith("jr://file") ? files.apply(name) : Optional.empty();
        if (bytes.isEmpty()) {
            return EMPTY;
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> rows(csv(bytes.get()));
            case "geojson" -> rows(GeoJsonList.rows(bytes.get()));
            case "xml" -> xml(bytes.get());
            default -> EMPTY;
        };
    }

    private static List<Map<String, String>> csv(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> headings = List.of();
        for (CsvRecord record : CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            if (headings.isEmpty()) {
                headings = record.getFields();
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(headings.size(), record.getFieldCount()); i++) {
                row.put(headings.get(i), record.getField(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String rows(List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return EMPTY;
        }
        StringBuilder xml = new StringBuilder("<root>");
        for (Map<String, String> row : rows) {
            xml.append("<item>");
            row.forEach((heading, value) -> {
                String name = element(heading);
                xml.append('<').append(name).append('>');
                escape(xml, value);
                xml.append("</").append(name).append('>');
            });
            xml.append("</item>");
        }
        return xml.append("</root>").toString();
    }

    private static String element(String heading) {
        String name = heading.strip();
        return NAME.matcher(name).matches() ? name : "_" + name.replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    }

    /** The elements and texts of an XML file; attributes are not asked for in lists. */
    private static String xml(byte[] bytes) {
        StringBuilder xml = new StringBuilder();
        try {
            CarefulXml source = new CarefulXml(new ByteArrayInputStream(bytes), LIMITS);
            for (Step step = source.next(); step != Step.DONE; step = source.next()) {
                switch (step) {
                    case START -> xml.append('<').append(source.name()).append('>');
                    case END -> xml.append("</").append(source.name()).append('>');
                    case TEXT -> escape(xml, source.text());
                    case DONE -> throw new IllegalStateException("The loop has ended");
                }
            }
            return xml.toString();
        } catch (BadXml e) {
            return EMPTY;
        }
    }

    private static void escape(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            switch (next) {
                case '<' -> xml.append("&lt;");
                case '&' -> xml.append("&amp;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(next < ' ' && next != '\n' && next != '\t' ? ' ' : next);
            }
        }
    }
}
