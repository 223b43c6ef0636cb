package kompas.directory.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a sheet that were merged. A cell over several rows is said of each of them, though the file keeps its text in the
 * first only; a cell across several columns is a heading between rows.
 */
final class MergedCells {

    static final MergedCells NONE = new MergedCells(List.of());
    private static final Pattern BLOCK = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    /** Larger sheets come from machines, which merge nothing, and are not gone through a second time. */
    private static final long LARGEST_SHEET = 24L << 20;

    private static final int MOST_BLOCKS = 20_000;

    /** Rows counted from 1 as the sheet does, columns from 0. */
    private record Block(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        int columns() {
            return lastColumn - firstColumn + 1;
        }
    }

    private static final class Open {

        private final Block block;
        private String text = "";

        private Open(Block block) {
            this.block = block;
        }
    }

    private final List<Block> waiting;
    private final List<Open> open = new ArrayList<>();

    private MergedCells(List<Block> blocks) {
        waiting = new ArrayList<>(blocks);
        waiting.sort(Comparator.comparingInt(Block::firstRow).reversed());
    }

    /** @param relation by which the workbook knows the sheet: rId3 */
    static MergedCells of(Path workbook, String relation) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            String path = path(zip, relation);
            @Nullable ZipEntry sheet = path == null ? null : zip.getEntry(path);
            if (sheet == null || sheet.getSize() > LARGEST_SHEET) {
                return NONE;
            }
            List<Block> blocks = new ArrayList<>();
            elements(zip, sheet, "mergeCell", "ref", written -> block(written, blocks));
            return new MergedCells(blocks);
        } catch (XMLStreamException e) {
            return NONE; // whoever reads the rows will say what is wrong with the sheet
        }
    }

    private interface Seen {
        void element(XMLStreamReader element);
    }

    private static @Nullable String path(ZipFile zip, String relation) throws IOException, XMLStreamException {
        @Nullable ZipEntry relations = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return null;
        }
        List<String> found = new ArrayList<>();
        elements(zip, relations, "Relationship", "Target", element -> {
            if (relation.equals(element.getAttributeValue(null, "Id"))) {
                String target = element.getAttributeValue(null, "Target");
                found.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    private static void elements(ZipFile zip, ZipEntry entry, String name, String attribute, Seen seen)
            throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)
                        && reader.getAttributeValue(null, attribute) != null) {
                    seen.element(reader);
                }
            }
        }
    }

    private static void block(XMLStreamReader element, List<Block> blocks) {
        Matcher parts = BLOCK.matcher(element.getAttributeValue(null, "ref"));
        if (parts.matches() && blocks.size() < MOST_BLOCKS) {
            blocks.add(new Block(
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(4)),
                    column(parts.group(1)),
                    column(parts.group(3))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** The row as it is seen: what stands in a cell over several rows stands in each. Rows have to come in their order. */
    List<String> seen(int row, List<String> cells) {
        if (waiting.isEmpty() && open.isEmpty()) {
            return cells;
        }
        while (!waiting.isEmpty() && waiting.getLast().firstRow() <= row) {
            open.add(new Open(waiting.removeLast()));
        }
        open.removeIf(each -> each.block.lastRow() < row);
        List<String> seen = new ArrayList<>(cells);
        for (Open each : open) {
            int column = each.block.firstColumn();
            if (each.block.firstRow() == row) {
                each.text = column < cells.size() ? cells.get(column) : "";
            } else {
                fill(seen, column, each.text);
            }
        }
        return seen;
    }

    private static void fill(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isBlank()) {
            cells.set(column, text);
        }
    }

    /** Over how many columns the cell goes that is all the row last {@link #seen} says; 0 when it says more. */
    int across(int row, List<String> cells) {
        for (Open each : open) {
            Block block = each.block;
            boolean alone = block.firstRow() == row && block.columns() > 1;
            for (int i = 0; alone && i < cells.size(); i++) {
                alone = i >= block.firstColumn() && i <= block.lastColumn()
                        || cells.get(i).isBlank();
            }
            if (alone) {
                return block.columns();
            }
        }
        return 0;
    }
}
