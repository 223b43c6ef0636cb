package kompas.directory.stating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kompas.directory.Visibility;
import kompas.directory.importing.record.StagedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who may be contacted. Everybody sees of them only what they themselves agreed to, on a day that is known. */
final class ReadingPeople {

    static final String AGREED = "agreed";

    private static final List<String> SHOWN = List.of("name_visibility", "email_visibility", "phone_visibility");

    private final RowCells rows;

    ReadingPeople(RowCells rows) {
        this.rows = rows;
    }

    List<Statement> read(Said told, Circumstances where) {
        Map<String, String> cells = new HashMap<>();
        List.of("name", "role", "email", "phone", "visibility", AGREED)
                .forEach(part -> cells.put("contact_" + part, told.cell(part)));
        if (List.of("name", "email", "phone").stream()
                .allMatch(part -> told.cell(part).isEmpty())) {
            return List.of();
        }
        cells.put("country", where.country());
        JsonNode contacts = rows.read(cells, StagedColumn.CONTACTS);
        if (!(contacts.path(0) instanceof ObjectNode contact)) {
            return List.of(Statement.unread(told, told.cell("name") + " " + told.cell("phone")));
        }
        JsonNode agreed = contact.path(AGREED);
        contact.remove(AGREED);
        if (agreed.isMissingNode()) {
            SHOWN.stream()
                    .filter(part -> contact.path(part).asString("").equals(Visibility.PUBLIC.code()))
                    .forEach(part -> contact.put(part, Visibility.STAFF.code()));
        }
        Statement person = Statement.value(told, contact);
        if (!agreed.isMissingNode()) {
            person.said().set(AGREED, agreed);
        }
        person.said().put(Statement.LANGUAGE, where.language());
        return List.of(person);
    }
}
