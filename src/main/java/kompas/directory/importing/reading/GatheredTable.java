package kompas.directory.importing.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** HSDS organisations put together from records that stood apart. */
final class GatheredTable implements SourceTable {

    private final Gathering gathering;
    private final Function<List<JsonNode>, JsonNode> organisation;
    private final Headings headings = new Headings(Hsds.COLUMNS);
    private final List<Problem> notices;
    private long read;

    GatheredTable(Gathering gathering, Function<List<JsonNode>, JsonNode> organisation, List<Problem> notices) {
        this.gathering = gathering;
        this.organisation = organisation;
        this.notices = notices;
    }

    @Override
    public List<Problem> notices() {
        return notices;
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        List<JsonNode> together = gathering.next();
        if (together == null) {
            return null;
        }
        read++;
        Map<String, String> cells = Hsds.cells(organisation.apply(together));
        List<String> inOrder = headings.names().stream()
                .map(name -> cells.getOrDefault(name, ""))
                .toList();
        return new SourceRow(read, headings, inOrder, null);
    }

    @Override
    public double progress() {
        return gathering.progress();
    }

    @Override
    public void close() throws IOException {
        gathering.close();
    }
}
