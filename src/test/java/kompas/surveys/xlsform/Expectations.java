package kompas.surveys.xlsform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Node;

/**
 * What a line of a case expects of a compiled form. Attributes of binds and controls are all there are, no more and no less; a path
 * that begins with {@code ~} begins with the root of the form.
 *
 * <pre>
 * bind ~/q: type="int" required="true()"     the bind of a node
 * no bind ~/q
 * control input ~/q: appearance="x"          a control of the body
 * no control ~/q
 * label ~/q: Who are you, {../name}?         the words of its label, values put in in braces
 * hint ~/q: …
 * default ~/q: 3                             what stands in the node before anybody answers
 * itext en ~/q:label: Who are you?           a text in a language, in its plain form
 * itext en ~/q:label image: jr://images/a.png
 * choices list: 1=One, 2=Two                 an instance of choices with its labels
 * has: XPath, no: XPath, count 2: XPath
 * is XPath = words
 * warning 2 label xlsform.label-missing      row, heading (or -) and code; "no warning" that there is none at all
 * </pre>
 */
final class Expectations {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");
    private static final String MODEL = "/h:html/h:head/x:model";

    private static final String FORMS = "image|audio|video|big-image|guidance|short";

    /** The first that fits counts. */
    private static final List<Kind> KINDS = List.of(
            kind(
                    "bind (\\S+?):(?: (.*))?",
                    (e, m) -> e.attributes(MODEL + "/x:bind[@nodeset='" + m.group(1) + "']", m)),
            kind("no bind (\\S+)", (e, m) -> e.count(0, "//x:bind[@nodeset='" + m.group(1) + "']")),
            kind("control \\S+ (\\S+?):(?: (.*))?", (e, m) -> e.attributes(e.control(m), m)),
            kind("no control (\\S+)", (e, m) -> e.count(0, e.control("*", m.group(1)))),
            kind("label (\\S+): (.*)", (e, m) -> e.words(e.control("*", m.group(1)) + "/x:label", m.group(2))),
            kind("hint (\\S+): (.*)", (e, m) -> e.words(e.control("*", m.group(1)) + "/x:hint", m.group(2))),
            kind(
                    "default (\\S+):(.*)",
                    (e, m) -> e.words(e.node(m.group(1)), m.group(2).strip())),
            kind("itext (.+?) (\\S+) (" + FORMS + "): (.*)", (e, m) -> e.itext(m, "[@form='" + m.group(3) + "']", 4)),
            kind("itext (.+?) ([/\\p{L}][^\\s()]*): (.*)", (e, m) -> e.itext(m, "[not(@form)]", 3)),
            kind("choices (\\S+): (.*)", (e, m) -> e.choices(m.group(1), m.group(2))),
            kind("has: (.*)", (e, m) -> e.found(m.group(1))),
            kind("no: (.*)", (e, m) -> e.count(0, m.group(1))),
            kind("count (\\d+): (.*)", (e, m) -> e.count(Integer.parseInt(m.group(1)), m.group(2))),
            kind("is (.*?) = (.*)", (e, m) -> e.words(m.group(1), m.group(2))));

    /** A kind of line, and what checks it. */
    private record Kind(Pattern pattern, BiFunction<Expectations, Matcher, String> check) {}

    private final FormXml form;
    private final String root;

    Expectations(FormXml form) {
        this.form = form;
        List<Node> roots = form.find(MODEL + "/x:instance[1]/*");
        this.root = roots.isEmpty() ? "" : "/" + roots.getFirst().getNodeName();
    }

    private static Kind kind(String pattern, BiFunction<Expectations, Matcher, String> check) {
        return new Kind(Pattern.compile(pattern), check);
    }

    /** What is wrong; empty when the form is as expected. */
    String failure(String expectation) {
        String full = expectation.replaceAll("~(?=[/,)\\]'\"\\s]|$)", root);
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(full);
            if (matcher.matches()) {
                return kind.check().apply(this, matcher);
            }
        }
        throw new IllegalArgumentException("Not an expectation: " + expectation);
    }

    private String control(Matcher line) {
        String name = line.group().split(" ")[1];
        return control(name.contains(":") ? name : "x:" + name, line.group(1));
    }

    private String control(String name, String path) {
        return "/h:html/h:body//" + name + "[(@ref='" + path + "' or @nodeset='" + path + "')"
                + " and not(self::x:itemset or self::x:setvalue or self::odk:setgeopoint)]";
    }

    private String node(String path) {
        StringBuilder steps = new StringBuilder(MODEL + "/x:instance[1]");
        for (String step : path.substring(1).split("/")) {
            int prefix = step.indexOf(':');
            steps.append("/*[local-name()='").append(step.substring(prefix + 1)).append("']");
        }
        return steps.append("[1]").toString();
    }

    private String attributes(String path, Matcher line) {
        String expected = line.group(2) == null ? "" : line.group(2);
        List<Node> found = form.find(path);
        if (found.size() != 1) {
            return found.size() + " of " + path;
        }
        Map<String, String> wanted = new TreeMap<>();
        ATTRIBUTE
                .matcher(expected)
                .results()
                .forEach(each -> wanted.put(each.group(1), each.group(2).replace("&quot;", "\"")));
        Map<String, String> got = FormXml.attributes(found.getFirst(), "ref", "nodeset");
        return got.equals(wanted) ? "" : "has " + got;
    }

    private String words(String path, String expected) {
        List<Node> found = form.find(path);
        if (found.size() != 1) {
            return found.size() + " of " + path;
        }
        String got = FormXml.words(found.getFirst());
        return got.equals(expected) ? "" : "says " + got;
    }

    private String itext(Matcher line, String form, int words) {
        return words(
                MODEL + "/x:itext/x:translation[@lang='" + line.group(1) + "']/x:text[@id='" + line.group(2)
                        + "']/x:value" + form,
                line.group(words));
    }

    private String choices(String list, String expected) {
        String got = form.find(MODEL + "/x:instance[@id='" + list + "']/x:root/x:item").stream()
                .map(item -> child(item, "name") + "=" + child(item, "label"))
                .collect(Collectors.joining(", "));
        return got.equals(expected) ? "" : "has " + got;
    }

    private static String child(Node item, String name) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return FormXml.words(child);
            }
        }
        return "";
    }

    private String found(String path) {
        return form.find(path).isEmpty() ? "found nothing" : "";
    }

    private String count(int wanted, String path) {
        int got = form.find(path).size();
        return got == wanted ? "" : "found " + got;
    }
}
