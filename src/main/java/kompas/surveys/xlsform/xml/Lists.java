package kompas.surveys.xlsform.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kompas.surveys.xlsform.expression.Calls;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.ExternalFile;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Wording;

/** Data beside the response: files that come with the form, the response saved last, and the lists of choices. */
final class Lists {

    private static final List<String> EXPRESSIONS =
            List.of("calculate", "constraint", "readonly", "required", "relevant");

    private final Form form;
    private final Problems problems;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<Node> instances = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();
    private final Set<String> external = new TreeSet<>();
    private boolean lastSaved;

    Lists(Form form, Problems problems) {
        this.form = form;
        this.problems = problems;
        form.root().everything(this::gather);
        if (lastSaved) {
            add("__last-saved", "jr://instance/last-saved", form.root());
        }
        form.choices().values().stream().filter(list -> !list.isSearched()).forEach(this::add);
    }

    List<Node> instances() {
        return instances;
    }

    /** Names of the files the form looks things up in. */
    Set<String> files() {
        return files;
    }

    private void gather(Element element) {
        switch (element) {
            case Question question -> {
                List<String> expressions = expressions(question.details());
                expressions.add(question.asking().filter());
                expressions.add(question.asking().preset());
                expressions.forEach(expression -> gather(expression, question));
                gatherLastSaved(question.details());
                if (question.asking().options() instanceof Options.OfFile file) {
                    addFile(file.id(), file.ending(), question);
                }
            }
            case Section section -> {
                expressions(section.details()).forEach(expression -> gather(expression, section));
                gatherLastSaved(section.details());
            }
            case ExternalFile file -> {
                if (!external.add(file.name())) {
                    problems.error(file.place(), ProblemCode.INSTANCE_TWICE, file.name());
                }
                addFile(file.name(), file.file().substring(file.name().length() + 1), file);
            }
            default -> {}
        }
    }

    private static List<String> expressions(Details details) {
        List<String> expressions = new ArrayList<>();
        EXPRESSIONS.forEach(name -> expressions.add(details.bind().getOrDefault(name, "")));
        return expressions;
    }

    /** Texts may say what was answered last time. */
    private void gatherLastSaved(Details details) {
        Wording wording = details.wording();
        List<Texts> texts = new ArrayList<>(List.of(wording.label(), wording.hint(), wording.guidance()));
        texts.addAll(details.messages().values());
        for (Texts each : texts) {
            for (String text : each.all()) {
                lastSaved |= References.in(text).stream().anyMatch(Reference::lastSaved);
            }
        }
    }

    private void gather(String expression, Element element) {
        for (Calls.Call call : Calls.of("pulldata", expression)) {
            if (call.arguments().size() > 1) {
                String file = call.arguments()
                        .getFirst()
                        .of(expression)
                        .replace("'", "")
                        .replace("\"", "")
                        .strip();
                addFile(file, "csv", element);
            }
        }
        lastSaved |= References.in(expression).stream().anyMatch(Reference::lastSaved);
    }

    private void addFile(String id, String ending, Element element) {
        String folder = ending.equals("csv") ? "jr://file-csv/" : "jr://file/";
        files.add(id + "." + ending);
        add(id, folder + id + "." + ending, element);
    }

    private void add(String id, String source, Element element) {
        String before = sources.putIfAbsent(id, source);
        if (before == null) {
            instances.add(Node.of("instance").with("id", id).with("src", source));
        } else if (!before.equals(source)) {
            problems.error(element.place(), ProblemCode.INSTANCE_TWICE, id);
        }
    }

    private void add(ChoiceList list) {
        if (sources.putIfAbsent(list.name(), "") != null) {
            Choice first = list.choices().getFirst();
            problems.error(first.place().in("list_name"), ProblemCode.INSTANCE_TWICE, list.name());
            return;
        }
        Node root = Node.of("root");
        int index = 0;
        for (Choice choice : list.choices()) {
            root.add(item(list, choice, index++));
        }
        instances.add(Node.of("instance").with("id", list.name()).add(root));
    }

    private static Node item(ChoiceList list, Choice choice, int index) {
        Node item = Node.of("item");
        if (list.isTranslated()) {
            item.add(Node.of("itextId").text(Itext.id(list, index)));
        }
        item.add(Node.of("name").text(choice.name()));
        String label = choice.wording().label().plain();
        if (!list.isTranslated() && !label.isEmpty()) {
            item.add(Node.of("label").text(label));
        }
        choice.others().forEach((name, value) -> item.add(Node.of(name).text(value)));
        return item;
    }

    /** Names of every picture and sound in the form, besides the files. */
    Set<String> media() {
        Set<String> media = new TreeSet<>(files);
        form.choices()
                .values()
                .forEach(list -> list.choices()
                        .forEach(choice -> choice.wording()
                                .media()
                                .values()
                                .forEach(texts -> texts.all().forEach(media::add))));
        form.root().everything(element -> {
            if (element instanceof Question question) {
                add(media, question.details());
            } else if (element instanceof Section section) {
                add(media, section.details());
            }
        });
        media.removeIf(file -> file.contains("${") || file.equals("-"));
        return media;
    }

    private static void add(Set<String> media, Details details) {
        details.wording().media().values().forEach(texts -> texts.all().forEach(media::add));
    }
}
