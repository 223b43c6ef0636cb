package kompas.surveys.xlsform.xml;

import java.util.Map;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;

/** Adds to a question what there is to choose from. */
final class Offers {

    private final Map<String, ChoiceList> choices;
    private final String language;
    private final Paths paths;

    Offers(Form form, Paths paths) {
        this.choices = form.choices();
        this.language = form.settings().defaultLanguage();
        this.paths = paths;
    }

    /** Where the items are, and which of their parts is stored and which is read. */
    private record Items(String nodeset, String value, String label, String filter) {}

    void add(Question question, Node node) {
        switch (question.asking().options()) {
            case null -> {}
            case Options.OfExternalList external -> {
                String query = "instance('" + external.list() + "')/root/item";
                node.with("query", query + condition(filter(question, false)));
            }
            case Options.OfTags tags -> tags.tags().forEach(tag -> node.add(tag(tag, question)));
            case Options.Searched searched -> items(searched.list(), question, node);
            case Options.OfAnswers answers -> node.add(itemset(question, answers(question, answers)));
            case Options.OfFile file ->
                node.add(itemset(
                        question, new Items(root(file.id()), file.value(), file.label(), filter(question, false))));
            case Options.OfList list -> node.add(itemset(question, list(question, list)));
        }
    }

    private Items list(Question question, Options.OfList options) {
        ChoiceList list = choices.get(options.list());
        boolean translated = list != null && list.isTranslated() && !isPlace(question);
        String label = translated ? "jr:itext(itextId)" : "label";
        return new Items(root(options.list()), "name", label, filter(question, false));
    }

    private Items answers(Question question, Options.OfAnswers options) {
        String path = paths.list(options.reference(), question);
        if (isPlace(question)) {
            String filter = filter(question, true);
            return new Items(path, "geometry", "geometry", filter.isEmpty() ? "./geometry != ''" : filter);
        }
        int slash = path.lastIndexOf('/');
        String nodeset = path.substring(0, slash);
        String name = path.substring(slash + 1);
        String filter = ofItem(filter(question, true), nodeset);
        return new Items(nodeset, name, name, filter.isEmpty() ? "./" + name + " != ''" : filter);
    }

    /** In a condition the items are ".", and what is said of them begins there. */
    private static String ofItem(String filter, String nodeset) {
        boolean isName = nodeset.chars().anyMatch(Character::isLetter);
        return isName ? filter.replace("current()/" + nodeset, ".").replace(nodeset, ".") : filter;
    }

    private Node itemset(Question question, Items items) {
        String nodeset = items.nodeset() + condition(items.filter());
        Map<String, String> order = question.asking().order();
        if (order.getOrDefault("randomize", "").equals("true")) {
            String seed = order.getOrDefault("seed", "");
            String more = seed.isEmpty() ? "" : ", " + paths.in(seed, question).strip();
            nodeset = "randomize(" + nodeset + more + ")";
        }
        return Node.of("itemset")
                .with("nodeset", nodeset)
                .add(Node.of("value").with("ref", items.value()))
                .add(Node.of("label").with("ref", items.label()));
    }

    private String filter(Question question, boolean ofList) {
        String filter = question.asking().filter();
        return filter.isEmpty() ? "" : paths.filter(filter, question, ofList);
    }

    private void items(String name, Question question, Node node) {
        ChoiceList list = choices.get(name);
        if (list == null) {
            return;
        }
        int index = 0;
        for (Choice choice : list.choices()) {
            Node label = list.isTranslated()
                    ? Node.of("label").with("ref", Itext.reference(Itext.id(list, index)))
                    : label(choice, question);
            node.add(Node.of("item").add(label).add(Node.of("value").text(choice.name())));
            index++;
        }
    }

    private Node tag(Options.Tag tag, Question question) {
        Node node = Node.of("tag").with("key", tag.tag().name()).add(label(tag.tag(), question));
        tag.answers()
                .forEach(answer -> node.add(Node.of("item")
                        .add(label(answer, question))
                        .add(Node.of("value").text(answer.name()))));
        return node;
    }

    /** Phones look for no translation where what is asked about a place on the map stands: it has the form's own, or its first. */
    private Node label(Choice choice, Question question) {
        Map<String, String> label = choice.wording().label().by(language);
        String first = label.values().stream().findFirst().orElse("");
        return Node.of("label").addAll(paths.text(label.getOrDefault(language, first), question));
    }

    private static boolean isPlace(Question question) {
        return question.type() == QuestionType.GEOPOINT
                || question.type() == QuestionType.GEOSHAPE
                || question.type() == QuestionType.GEOTRACE;
    }

    private static String root(String instance) {
        return "instance('" + instance + "')/root/item";
    }

    private static String condition(String filter) {
        return filter.isEmpty() ? "" : "[" + filter + "]";
    }
}
