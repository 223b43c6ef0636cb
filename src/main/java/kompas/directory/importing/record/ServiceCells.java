package kompas.directory.importing.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.directory.CodeLists;
import kompas.needs.Need;
import kompas.network.OwnTerm;
import kompas.network.TermList;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an organisation does for people, needs and gives. */
final class ServiceCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID SERVICES = UUID.nameUUIDFromBytes("kompas/services".getBytes(StandardCharsets.UTF_8));
    private static final Set<String> STATUSES = Set.of("active", "inactive", "defunct", "temporarily closed");
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern NEED = Pattern.compile(
            "([a-z]+|own-[a-z0-9-]+)\\s*(?:\\[(" + DATE + ")?(?:/(" + DATE + "))?"
                    + "(?:;?\\s*(now|year|someday))?(?:;?\\s*topics:([^]|;:]*))?])?\\s*(?::\\s*(?<text>.*))?",
            Pattern.DOTALL);

    private static final Pattern COMMA = Pattern.compile(",");

    private final TextCells texts;
    private final CodeLists lists;

    ServiceCells(TextCells texts, CodeLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    void read(Draft draft, Staged staged, String source) {
        ArrayNode needs = JSON.createArrayNode();
        needs(draft, staged, "need", needs);
        needs(draft, staged, "offer", needs);
        staged.set(StagedColumn.NEEDS, needs.isEmpty() ? null : needs.toString());
        try {
            if (!draft.get("services").isEmpty()) {
                services(JSON.readTree(draft.get("services")), draft, staged, source);
            }
        } catch (JacksonException e) {
            staged.reject("importing.rejected.json", "column", "services");
        }
    }

    private void needs(Draft draft, Staged staged, String direction, ArrayNode needs) {
        String column = direction + "s";
        List<String> written = draft.list(column);
        Map<String, List<String>> translations = new LinkedHashMap<>();
        for (String language : KompasFormat.translations(column, draft.columns())) {
            translations.put(language, draft.list(column + "@" + language));
        }
        for (int i = 0; i < written.size(); i++) {
            Matcher matcher = NEED.matcher(lists.named(TermList.NEED, written.get(i)));
            boolean readable = matcher.matches();
            if (readable && OwnTerm.isOwn(matcher.group(1)) && !lists.hasNeedKind(matcher.group(1))) {
                staged.warn("importing.warning.dropped", "column", column, "value", written.get(i));
                continue;
            }
            if (!readable || !lists.hasNeedKind(matcher.group(1))) {
                staged.reject("importing.rejected.code", "column", column, "value", written.get(i));
                return;
            }
            ObjectNode need = need(direction, matcher);
            LocalizedText text = LocalizedText.ofOptional(texts.language(draft), matcher.group("text"))
                    .orElse(null);
            if (text != null) {
                need.set("text", JSON.readTree(LocalizedColumn.write(translated(text, translations, i))));
            }
            needs.add(need);
        }
    }

    private static ObjectNode need(String direction, Matcher written) {
        ObjectNode need = JSON.createObjectNode().put("direction", direction).put("kind", written.group(1));
        put(need, "since", written.group(2));
        put(need, "until", written.group(3));
        put(need, "urgency", written.group(4));
        topics(need, written.group(5));
        return need;
    }

    private static LocalizedText translated(LocalizedText text, Map<String, List<String>> translations, int position) {
        LocalizedText all = text;
        for (var translation : translations.entrySet()) {
            if (position < translation.getValue().size()) {
                Matcher matcher = NEED.matcher(translation.getValue().get(position));
                String words = matcher.matches()
                        ? matcher.group("text")
                        : translation.getValue().get(position);
                if (words != null && !words.isBlank()) {
                    all = all.with(translation.getKey(), words.strip());
                }
            }
        }
        return all;
    }

    private static void topics(ObjectNode need, @org.jspecify.annotations.Nullable String written) {
        List<String> topics = written == null ? List.of() : Need.clean(List.of(COMMA.split(written)));
        if (!topics.isEmpty()) {
            topics.forEach(need.putArray("topics")::add);
        }
    }

    private static void put(ObjectNode node, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private void services(JsonNode written, Draft draft, Staged staged, String source) {
        List<ObjectNode> services = new ArrayList<>();
        for (JsonNode service : written) {
            if (!service.isObject() || service.path("name").asString("").isBlank()) {
                staged.warn("importing.warning.service");
                continue;
            }
            services.add(service((ObjectNode) service, draft, source + "/" + draft.get("id") + draft.get("key")));
        }
        staged.set(
                StagedColumn.SERVICES,
                services.isEmpty()
                        ? null
                        : JSON.createArrayNode().addAll(services).toString());
    }

    /** What has a column of ours is taken out; the rest stays as it was. A service without an id gets the same one every time. */
    private ObjectNode service(ObjectNode service, Draft draft, String owner) {
        ObjectNode document = service.deepCopy();
        String name = service.path("name").asString("").strip();
        String id = service.path("id").asString("");
        boolean known = id.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        String status = service.path("status").asString("active");
        ObjectNode own = JSON.createObjectNode()
                .put(
                        "id",
                        known
                                ? id.toLowerCase(java.util.Locale.ROOT)
                                : Identifiers.derived(SERVICES, owner + "/" + id + name)
                                        .toString())
                .put("status", STATUSES.contains(status) ? status : "active");
        own.set("name", JSON.readTree(LocalizedColumn.write(LocalizedText.of(texts.language(draft), name))));
        LocalizedText.ofOptional(
                        texts.language(draft), service.path("description").asString(""))
                .ifPresent(text -> own.set("description", JSON.readTree(LocalizedColumn.write(text))));
        document.remove(List.of("name", "description", "status"));
        if (known) {
            document.remove("id");
        }
        own.set("document", document);
        return own;
    }
}
