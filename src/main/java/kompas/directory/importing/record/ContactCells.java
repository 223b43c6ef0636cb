package kompas.directory.importing.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mailboxes, people and pages elsewhere. A person is hidden unless the row says otherwise; a common mailbox is shown. */
final class ContactCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Predicate<String> MAIL =
            Pattern.compile("[^@\\s|;,]+@[^@\\s|;,]+\\.[^@\\s|;,]+").asMatchPredicate();
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final List<String> PARTS = List.of("name", "role", "email", "phone");

    void read(Draft draft, Staged staged) {
        Set<ObjectNode> contacts = new LinkedHashSet<>();
        contact(false, Map.of("email", draft.get("email"), "phone", draft.get("phone")), "email,phone", staged)
                .forEach(contacts::add);
        Map<String, String> person = new HashMap<>();
        PARTS.forEach(part -> person.put(part, draft.get("contact_" + part)));
        contact(true, person, "", staged).forEach(contacts::add);
        for (String written : Cells.split(draft.get("contacts"), '|')) {
            Map<String, String> parts = parts(written);
            contact(CodeCells.yes(parts.getOrDefault("person", "")), parts, parts.getOrDefault("show", ""), staged)
                    .forEach(contacts::add);
        }
        ArrayNode all = JSON.createArrayNode().addAll(contacts);
        staged.set(StagedColumn.CONTACTS, all.isEmpty() ? null : all.toString());
        links(draft, staged);
    }

    private static Map<String, String> parts(String written) {
        Map<String, String> parts = new HashMap<>();
        for (String part : Cells.split(written, ';')) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        Cells.unescaped(part.substring(equals + 1)).strip());
            }
        }
        return parts;
    }

    /** None or one; an address nobody could write to is left out. */
    private static List<ObjectNode> contact(boolean person, Map<String, String> parts, String shown, Staged staged) {
        if (parts.values().stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        ObjectNode contact = JSON.createObjectNode().put("person", person);
        for (String part : PARTS) {
            String value = parts.getOrDefault(part, "");
            if (part.equals("email") && !value.isEmpty() && !MAIL.test(value)) {
                staged.warn("importing.warning.dropped", "column", "email", "value", value);
            } else if (!value.isEmpty()) {
                contact.put(part, value);
            }
        }
        Set<String> visible = Set.of(COMMA.split(shown));
        contact.put("name_visible", visible.contains("name"));
        contact.put("email_visible", visible.contains("email"));
        contact.put("phone_visible", visible.contains("phone"));
        return contact.has("name") || contact.has("email") || contact.has("phone") ? List.of(contact) : List.of();
    }

    private static void links(Draft draft, Staged staged) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String link : draft.list("links")) {
            String address = CodeCells.website(link, staged);
            if (!address.isEmpty()) {
                addresses.add(address);
            }
        }
        List<ObjectNode> links = new ArrayList<>();
        addresses.forEach(address ->
                links.add(JSON.createObjectNode().put("kind", kind(address)).put("url", address)));
        staged.set(
                StagedColumn.LINKS,
                links.isEmpty() ? null : JSON.createArrayNode().addAll(links).toString());
    }

    private static String kind(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        for (String kind : List.of("facebook", "instagram", "youtube", "linkedin", "mastodon")) {
            if (lower.contains(kind + ".")) {
                return kind;
            }
        }
        return "other";
    }
}
