package kompas.surveys.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;
import kompas.surveys.xml.XmlLimits;

/** The parts of an Excel file, which is a zip file with XML; each opened with a limit on what comes out of it. */
final class XlsxParts implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;
    /** A cell holds 32,767 letters; attributes are shorter. */
    private static final int LONGEST_RUN = 1 << 20;

    private static final long LARGEST_PART = 512L << 20;
    private static final long RATIO_MATTERS_FROM = 16L << 20;
    private static final long LARGEST_RATIO = 200;

    private final ZipFile zip;
    private final String workbook;
    private long rest = LARGEST_PART;

    /**
     * @param type the address that says what the part is
     * @param part its path
     */
    record Relation(String type, String part) {

        boolean is(String kind) {
            return type.endsWith(kind);
        }
    }

    XlsxParts(Path file) throws IOException, UnreadableWorkbook {
        this.zip = new ZipFile(file.toFile());
        try {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableWorkbook("workbook.bomb");
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                throw new UnreadableWorkbook("workbook.ods");
            }
            this.workbook = relations("", "_rels/.rels").values().stream()
                    .filter(relation -> relation.is("/officeDocument"))
                    .map(Relation::part)
                    .findFirst()
                    .orElse("xl/workbook.xml");
        } catch (IOException | UnreadableWorkbook | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Path of the part that lists the sheets. */
    String workbook() {
        return workbook;
    }

    /** What the workbook refers to, by id. */
    Map<String, Relation> relations() throws IOException, UnreadableWorkbook {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        return relations(folder, folder + "_rels/" + workbook.substring(slash) + ".rels");
    }

    /** The part of a kind that there is one of. */
    Optional<CarefulXml> openOnly(String kind) throws IOException, UnreadableWorkbook {
        for (Relation relation : relations().values()) {
            if (relation.is(kind)) {
                return open(relation.part());
            }
        }
        return Optional.empty();
    }

    /** Empty when there is no such part. */
    Optional<CarefulXml> open(String part) throws IOException, UnreadableWorkbook {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        long largest = Math.max(RATIO_MATTERS_FROM, entry.getCompressedSize() * LARGEST_RATIO);
        if (entry.getSize() > Math.min(rest, largest)) {
            throw new UnreadableWorkbook("workbook.bomb");
        }
        rest -= Math.max(0, entry.getSize());
        XmlLimits limits = new XmlLimits(64, 2000, LONGEST_RUN, Math.min(LARGEST_PART, largest));
        return Optional.of(new CarefulXml(zip.getInputStream(entry), limits));
    }

    private Map<String, Relation> relations(String folder, String part) throws IOException, UnreadableWorkbook {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<CarefulXml> opened = open(part);
        if (opened.isEmpty()) {
            return relations;
        }
        CarefulXml xml = opened.get();
        for (Step step = xml.next(); step != Step.DONE && relations.size() < MOST_ENTRIES; step = xml.next()) {
            if (step == Step.START && xml.name().equals("Relationship")) {
                String target = String.valueOf(xml.attribute("Target"));
                relations.put(
                        String.valueOf(xml.attribute("Id")),
                        new Relation(
                                String.valueOf(xml.attribute("Type")),
                                target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return relations;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
