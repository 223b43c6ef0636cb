package kompas.surveys.xlsform.xml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Wording;
import org.jspecify.annotations.Nullable;

/** All texts that have more than one wording, by language. A text a language lacks reads "-" in it. */
final class Itext {

    private static final String LONG = "long";
    private static final String GUIDANCE = "guidance";
    private static final String MISSING = "-";
    private static final List<String> WITH_REFERENCES = List.of("jr:constraintMsg", "jr:requiredMsg");

    private final Paths paths;
    private final String defaultLanguage;
    private final Map<String, Map<String, Map<String, Said>>> languages = new LinkedHashMap<>();

    private record Said(String text, @Nullable Element context) {}

    Itext(Form form, Paths paths) {
        this.paths = paths;
        this.defaultLanguage = form.settings().defaultLanguage();
        form.choices().values().stream().filter(ChoiceList::isTranslated).forEach(this::gather);
        form.root().everything(element -> {
            switch (element) {
                case Question question -> gather(question, question.details());
                case Section section -> gather(section, section.details());
                default -> {}
            }
        });
        form.root().everything(element -> {
            switch (element) {
                case Question question ->
                    gatherMedia(id(question, "label"), question.details().wording(), question);
                case Section section ->
                    gatherMedia(id(section, "label"), section.details().wording(), section);
                default -> {}
            }
        });
        fillGaps();
    }

    static String id(Element element, String what) {
        return element.path() + ":" + what;
    }

    static String id(ChoiceList list, int index) {
        return list.name() + "-" + index;
    }

    static String reference(String id) {
        return "jr:itext('" + id + "')";
    }

    /** Whether a message of the bind stands here rather than in the bind. */
    static boolean holds(String message, Texts texts) {
        return texts.isTranslated()
                || WITH_REFERENCES.contains(message)
                        && !References.in(texts.plain()).isEmpty();
    }

    private void gather(ChoiceList list) {
        int index = 0;
        for (Choice choice : list.choices()) {
            String id = id(list, index++);
            put(id, LONG, choice.wording().label(), null);
            gatherMedia(id, choice.wording(), null);
        }
    }

    private void gather(Element element, Details details) {
        details.messages().forEach((message, texts) -> {
            if (holds(message, texts)) {
                put(id(element, message), LONG, texts, element);
            }
        });
        Wording wording = details.wording();
        if (wording.isLabelTranslated()) {
            put(id(element, "label"), LONG, wording.label(), element);
        }
        if (wording.isHintTranslated()) {
            put(id(element, "hint"), LONG, wording.hint(), element);
            put(id(element, "hint"), GUIDANCE, wording.guidance(), element);
        }
    }

    private void gatherMedia(String id, Wording wording, @Nullable Element element) {
        wording.media().forEach((kind, files) -> put(id, kind, files, element));
    }

    private void put(String id, String form, Texts texts, @Nullable Element context) {
        texts.by(defaultLanguage)
                .forEach((language, text) -> languages
                        .computeIfAbsent(language, unused -> new LinkedHashMap<>())
                        .computeIfAbsent(id, unused -> new LinkedHashMap<>())
                        .put(form, new Said(text, context)));
    }

    private void fillGaps() {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        languages
                .values()
                .forEach(texts -> texts.forEach((id, said) -> forms.computeIfAbsent(id, unused -> new LinkedHashSet<>())
                        .addAll(said.keySet())));
        for (Map<String, Map<String, Said>> texts : languages.values()) {
            forms.forEach((id, wanted) -> {
                Map<String, Said> said = texts.computeIfAbsent(id, unused -> new LinkedHashMap<>());
                wanted.forEach(form -> said.putIfAbsent(form, new Said(MISSING, null)));
            });
        }
    }

    boolean isEmpty() {
        return languages.isEmpty();
    }

    /** Clients refuse a form whose own language has nothing at all for a text, not even for one that is only a picture. */
    Node write() {
        Node itext = Node.of("itext");
        languages.forEach((language, texts) -> {
            Node translation = Node.of("translation").with("lang", language);
            if (language.equals(defaultLanguage)) {
                translation.with("default", "true()");
            }
            texts.forEach((id, said) -> {
                Node text = text(id, said);
                boolean readable = !text.content().isEmpty() || !language.equals(defaultLanguage);
                translation.add(readable ? text : text.add(Node.of("value").text(MISSING)));
            });
            itext.add(translation);
        });
        return itext;
    }

    private Node text(String id, Map<String, Said> forms) {
        Node text = Node.of("text").with("id", id);
        forms.forEach((form, said) -> {
            Node value = Node.of("value");
            switch (form) {
                case LONG -> text.add(value.addAll(text(said)));
                case GUIDANCE -> text.add(value.with("form", GUIDANCE).addAll(text(said)));
                default -> {
                    if (!said.text().equals(MISSING)) {
                        Said file = new Said(folder(form) + said.text(), said.context());
                        text.add(value.with("form", form).addAll(text(file)));
                    }
                }
            }
        });
        return text;
    }

    private List<Object> text(Said said) {
        return paths.text(said.text(), said.context());
    }

    private static String folder(String kind) {
        return "jr://" + (kind.endsWith("image") ? "images" : kind) + "/";
    }
}
