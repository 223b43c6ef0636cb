package kompas.directory.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes rows of our own format as one kind of file. */
interface ExportWriter extends AutoCloseable {

    JsonMapper JSON = JsonMapper.builder().build();

    void write(Map<String, String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** UTF-8 with a byte order mark, by which Excel knows it. */
    static ExportWriter csv(Writer out, List<String> columns) throws IOException {
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns);
        return new ExportWriter() {
            @Override
            public void write(Map<String, String> cells) {
                csv.writeRecord(columns.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    static ExportWriter json(Writer out, List<String> columns) throws IOException {
        return new Objects(out, "[\n", "\n]\n") {
            @Override
            ObjectNode object(Map<String, String> cells) {
                return filled(cells, columns);
            }
        };
    }

    static ExportWriter geojson(Writer out, List<String> columns) throws IOException {
        List<String> properties = columns.stream()
                .filter(column -> !column.equals("longitude") && !column.equals("latitude"))
                .toList();
        return new Objects(out, "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n") {
            @Override
            ObjectNode object(Map<String, String> cells) {
                ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
                if (cells.getOrDefault("longitude", "").isEmpty()) {
                    feature.putNull("geometry");
                } else {
                    ObjectNode geometry = feature.putObject("geometry").put("type", "Point");
                    geometry.putArray("coordinates")
                            .add(Double.parseDouble(cells.getOrDefault("longitude", "")))
                            .add(Double.parseDouble(cells.getOrDefault("latitude", "")));
                }
                feature.set("properties", filled(cells, properties));
                return feature;
            }
        };
    }

    private static ObjectNode filled(Map<String, String> cells, List<String> columns) {
        ObjectNode object = JSON.createObjectNode();
        for (String column : columns) {
            String cell = cells.getOrDefault(column, "");
            if (!cell.isEmpty()) {
                object.put(column, cell);
            }
        }
        return object;
    }

    /** JSON objects one a line, with something before and after all of them. */
    abstract class Objects implements ExportWriter {

        private final Writer out;
        private final String after;
        private boolean first = true;

        Objects(Writer out, String before, String after) throws IOException {
            this.out = out;
            this.after = after;
            out.write(before);
        }

        abstract ObjectNode object(Map<String, String> cells);

        @Override
        public void write(Map<String, String> cells) throws IOException {
            out.write(first ? "" : ",\n");
            out.write(object(cells).toString());
            first = false;
        }

        @Override
        public void close() throws IOException {
            out.write(after);
            out.flush();
        }
    }
}
