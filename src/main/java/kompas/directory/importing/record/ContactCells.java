package kompas.directory.importing.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.Visibility;
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
        contact(false, Map.of("email", draft.get("email"), "phone", draft.get("phone"), "show", "email,phone"), staged)
                .forEach(contacts::add);
        Map<String, String> person = new HashMap<>();
        PARTS.forEach(part -> person.put(part, draft.get("contact_" + part)));
        shown(draft.get("contact_visibility"), staged).ifPresent(level -> person.put(level, "name,email,phone"));
        contact(true, person, staged).forEach(contacts::add);
        for (String written : Cells.split(draft.get("contacts"), '|')) {
            Map<String, String> parts = parts(written);
            contact(CodeCells.yes(parts.getOrDefault("person", "")), parts, staged)
                    .forEach(contacts::add);
        }
        ArrayNode all = JSON.createArrayNode().addAll(contacts);
        staged.set(StagedColumn.CONTACTS, all.isEmpty() ? null : all.toString());
        links(draft, staged);
    }

    /** The part of a contact that lists what those see whom the row lets see it; empty for what stays inside. */
    private static Optional<String> shown(String visibility, Staged staged) {
        return switch (visibility.toLowerCase(Locale.ROOT)) {
            case "public" -> Optional.of("show");
            case "members" -> Optional.of("members");
            case "staff", "" -> Optional.empty();
            default -> {
                staged.warn("importing.warning.dropped", "column", "contact_visibility", "value", visibility);
                yield Optional.empty();
            }
        };
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
    private static List<ObjectNode> contact(boolean person, Map<String, String> parts, Staged staged) {
        if (PARTS.stream().allMatch(part -> parts.getOrDefault(part, "").isEmpty())) {
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
        List<String> everybody = List.of(COMMA.split(parts.getOrDefault("show", "")));
        List<String> members = List.of(COMMA.split(parts.getOrDefault("members", "")));
        for (String part : List.of("name", "email", "phone")) {
            Visibility visibility = everybody.contains(part)
                    ? Visibility.PUBLIC
                    : members.contains(part) ? Visibility.MEMBERS : Visibility.STAFF;
            contact.put(part + "_visibility", visibility.code());
        }
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
