package kompas.surveys.proposing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.FormQuestions;

/** A filled-in questionnaire, told by the names of its questions; {@code contact_name/1} is the second repetition's. */
final class CompassAnswer {

    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final String form;
    private final String instance;
    private String replaces = "";

    private CompassAnswer(Workbook workbook, String form, String instance) {
        FormQuestions.of(workbook)
                .forEach(question ->
                        paths.put(question.path().substring(question.path().lastIndexOf('/') + 1), question.path()));
        this.form = form;
        this.instance = instance;
    }

    /** @param form its id and version, as attributes */
    static CompassAnswer to(Workbook workbook, String form) {
        return new CompassAnswer(workbook, form, "uuid:" + UUID.randomUUID());
    }

    CompassAnswer say(String question, String answer) {
        said.put(question, answer);
        return this;
    }

    /** The next state of the same response. */
    CompassAnswer edited(Workbook workbook) {
        CompassAnswer next = new CompassAnswer(workbook, form, "uuid:" + UUID.randomUUID());
        next.said.putAll(said);
        next.replaces = instance;
        return next;
    }

    byte[] xml() {
        Node root = new Node();
        said.forEach((question, answer) -> {
            int slash = question.indexOf('/');
            String name = slash < 0 ? question : question.substring(0, slash);
            int repetition = slash < 0 ? 0 : Integer.parseInt(question.substring(slash + 1));
            String path = paths.get(name);
            if (path == null) {
                throw new IllegalArgumentException("The form asks no " + name);
            }
            root.put(List.of(path.split("/")), repetition, answer);
        });
        return ("<data " + form + " xmlns:orx=\"http://openrosa.org/xforms\">" + root.children() + "<meta><instanceID>"
                        + instance + "</instanceID>"
                        + (replaces.isEmpty() ? "" : "<deprecatedID>" + replaces + "</deprecatedID>")
                        + "</meta></data>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final class Node {

        private final Map<String, Map<Integer, Node>> children = new LinkedHashMap<>();
        private String text = "";

        void put(List<String> path, int repetition, String answer) {
            if (path.isEmpty()) {
                text = answer.replace("&", "&amp;").replace("<", "&lt;");
                return;
            }
            int here = path.getFirst().equals("contact") ? repetition : 0;
            children.computeIfAbsent(path.getFirst(), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(here, unused -> new Node())
                    .put(path.subList(1, path.size()), repetition, answer);
        }

        String children() {
            StringBuilder xml = new StringBuilder(text);
            children.forEach((name, all) -> all.values()
                    .forEach(child -> xml.append('<')
                            .append(name)
                            .append('>')
                            .append(child.children())
                            .append("</")
                            .append(name)
                            .append('>')));
            return xml.toString();
        }
    }
}
