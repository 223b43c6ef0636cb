package kompas.directory.stating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.importing.record.Staged;
import kompas.directory.importing.record.StagedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where an organisation is; a place nobody knows, or several of one name, is left to a person. */
final class ReadingPlaces {

    static final List<StagedColumn> COLUMNS = List.of(
            StagedColumn.COUNTRY,
            StagedColumn.MUNICIPALITY_ID,
            StagedColumn.SETTLEMENT_ID,
            StagedColumn.PLACE_PRECISION,
            StagedColumn.REGION_ID,
            StagedColumn.LONGITUDE,
            StagedColumn.LATITUDE);

    private static final List<String> CELLS = List.of("settlement", "municipality", "postcode", "street");

    private final RowCells rows;

    ReadingPlaces(RowCells rows) {
        this.rows = rows;
    }

    Statement read(Said told, Circumstances where) {
        Map<String, String> cells = new HashMap<>(told.cells());
        cells.put("country", where.country());
        Optional<Staged> row = rows.read(cells);
        boolean named = !told.cell("settlement").isEmpty();
        if (row.isEmpty() || named && row.get().get(StagedColumn.SETTLEMENT_ID) == null) {
            return Statement.unread(
                    told,
                    Stream.of("postcode", "settlement", "municipality", "street")
                            .map(told::cell)
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
        ObjectNode said = Statement.JSON.createObjectNode();
        if (named) {
            ObjectNode place = said.putObject("place");
            COLUMNS.forEach(column -> place.set(column.column(), known(RowCells.json(row.get(), column))));
        }
        ObjectNode address = said.putObject("address");
        CELLS.stream()
                .filter(cell -> !cell.equals("municipality") && !told.cell(cell).isEmpty())
                .forEach(cell -> address.put(cell.equals("settlement") ? "locality" : cell, told.cell(cell)));
        if (!told.cell("address_visible").isEmpty()) {
            address.put("visible", !told.cell("address_visible").equals("no"));
        }
        return new Statement(told.fact(), told.part(), said);
    }

    private static JsonNode known(JsonNode value) {
        return value.isMissingNode() ? Statement.JSON.nullNode() : value;
    }
}
