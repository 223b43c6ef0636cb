package kompas.directory.importing.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kompas.directory.Visibility;
import kompas.directory.importing.record.WrittenContacts.Written;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mailboxes, people and pages elsewhere. A common mailbox is shown. A person is shown to everybody only where the row says so and
 * when they agreed to it; whether an agreement is on record here already is seen when the row is compared with what is known.
 */
final class ContactCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String AGREED = "agreed";
    private static final List<String> COLUMNS = List.of(
            "email",
            "phone",
            "contact_name",
            "contact_role",
            "contact_email",
            "contact_phone",
            "contact_visibility",
            "contact_agreed",
            "contacts",
            "links");
    private static final List<String> PARTS = List.of("name", "role", "email", "phone");

    void read(Draft draft, Staged staged) {
        if (!isSaid(draft)) {
            return;
        }
        Set<ObjectNode> contacts = new LinkedHashSet<>();
        organisation(draft, staged, contacts);
        people(draft, staged, contacts);
        for (String written : Cells.split(draft.get("contacts"), '|')) {
            Map<String, String> parts = parts(written);
            contact(CodeCells.yes(parts.getOrDefault("person", "")), parts, staged)
                    .forEach(contacts::add);
        }
        ArrayNode all = JSON.createArrayNode().addAll(contacts);
        staged.set(StagedColumn.CONTACTS, all.isEmpty() ? null : all.toString());
        links(draft, staged);
    }

    /** Most rows of most lists say nothing of all this. */
    private static boolean isSaid(Draft draft) {
        for (String column : COLUMNS) {
            if (!draft.get(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Mailboxes and numbers everybody sees; whoever is named among them is a person, and is not shown. */
    private static void organisation(Draft draft, Staged staged, Set<ObjectNode> contacts) {
        List<Written> written = WrittenContacts.read("", cells(draft, staged, "phone", "email"), draft.get("country"));
        for (Written each : withShortNumber(written, draft.get("phone"))) {
            boolean person = !each.name().isEmpty();
            Map<String, String> parts = parts(each);
            parts.put("show", person ? "" : "email,phone");
            contact(person, parts, staged).forEach(contacts::add);
        }
    }

    /** The person of the row, and all who are named with them. */
    private static void people(Draft draft, Staged staged, Set<ObjectNode> contacts) {
        Optional<String> level = shown(draft.get("contact_visibility"), staged);
        String country = draft.get("country");
        String name = draft.get("contact_name");
        boolean plain = WrittenContacts.read("", name, country).isEmpty();
        String ways = cells(draft, staged, "contact_phone", "contact_email");
        String role = draft.get("contact_role");
        List<Written> written = WrittenContacts.read(plain ? name : "", plain ? ways : name + ";" + ways, country);
        for (Written each : withShortNumber(written, draft.get("contact_phone"))) {
            Map<String, String> parts = parts(each);
            parts.put("role", role);
            level.ifPresent(who -> parts.put(who, "name,email,phone"));
            parts.put(AGREED, draft.get("contact_agreed"));
            contact(true, parts, staged).forEach(contacts::add);
            role = "";
        }
    }

    /** A number of three or four figures, as villages had them, is told from a year only by its column: it stays as it is written. */
    private static List<Written> withShortNumber(List<Written> written, String phone) {
        if (!isShortNumber(phone)) {
            return written;
        }
        List<Written> all = new ArrayList<>(written);
        Written first = all.isEmpty() ? new Written("", "", "") : all.removeFirst();
        all.addFirst(new Written(first.name(), phone, first.email()));
        return all;
    }

    private static boolean isShortNumber(String cell) {
        long figures = cell.codePoints().filter(Character::isDigit).count();
        return (figures == 3 || figures == 4)
                && WrittenContacts.read("", cell, "").isEmpty();
    }

    /** What several cells say, as one; a cell nobody can be reached by is told of. */
    private static String cells(Draft draft, Staged staged, String... columns) {
        List<String> said = new ArrayList<>();
        for (String column : columns) {
            String cell = draft.get(column);
            if (cell.codePoints().anyMatch(Character::isLetterOrDigit)
                    && !(column.endsWith("phone") && isShortNumber(cell))) {
                if (WrittenContacts.read("", cell, "").isEmpty()) {
                    staged.warn("importing.warning.dropped", "column", column, "value", cell);
                }
                said.add(cell);
            }
        }
        return String.join(";", said);
    }

    private static Map<String, String> parts(Written written) {
        Map<String, String> parts = new HashMap<>();
        parts.put("name", written.name());
        parts.put("phone", written.phone());
        parts.put("email", written.email());
        return parts;
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
            if (part.equals("email") && !value.isEmpty() && !WrittenContacts.MAIL.test(value)) {
                staged.warn("importing.warning.dropped", "column", "contacts", "value", value);
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
        if (person && contact.propertyStream().anyMatch(ContactCells::isPublic)) {
            agreed(parts.getOrDefault(AGREED, ""), staged)
                    .ifPresentOrElse(
                            day -> contact.put(AGREED, day.toString()),
                            () -> staged.warn("importing.warning.unagreed"));
        }
        return contact.has("name") || contact.has("email") || contact.has("phone") ? List.of(contact) : List.of();
    }

    private static boolean isPublic(Map.Entry<String, JsonNode> part) {
        return part.getKey().endsWith("_visibility")
                && part.getValue().asString("").equals(Visibility.PUBLIC.code());
    }

    private static Optional<LocalDate> agreed(String written, Staged staged) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            staged.warn("importing.warning.dropped", "column", "contact_agreed", "value", written);
            return Optional.empty();
        }
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
