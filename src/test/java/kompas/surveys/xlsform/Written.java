package kompas.surveys.xlsform;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A questionnaire as a test writes it, each sheet a name and then its rows between bars, and what became of it:
 *
 * <pre>
 * survey
 * | type | name | label |
 * | text | q    | Why?  |
 * </pre>
 */
final class Written {

    private static final Map<String, String> PREFIXES = Map.of(
            "x", "http://www.w3.org/2002/xforms",
            "h", "http://www.w3.org/1999/xhtml",
            "jr", "http://openrosa.org/javarosa",
            "orx", "http://openrosa.org/xforms",
            "odk", "http://www.opendatakit.org/xforms",
            "entities", "http://www.opendatakit.org/xforms/entities");

    private final CompiledForm form;
    private final Document document;

    private Written(CompiledForm form) {
        this.form = form;
        this.document = parsed(form.xform());
    }

    static Workbook workbook(String text) {
        List<Sheet> sheets = new ArrayList<>();
        String name = "";
        List<List<String>> rows = new ArrayList<>();
        for (String line : (text + "\nend").lines().toList()) {
            if (line.strip().startsWith("|")) {
                rows.add(cells(line.strip()));
            } else if (!line.isBlank()) {
                if (!rows.isEmpty()) {
                    sheets.add(sheet(name, rows));
                }
                name = line.strip();
                rows = new ArrayList<>();
            }
        }
        return new Workbook("form", sheets);
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        return Arrays.stream(cells)
                .map(cell -> cell.strip().replace("\\n", "\n"))
                .toList();
    }

    private static Sheet sheet(String name, List<List<String>> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Row(i + 1, lines.get(i)));
        }
        return new Sheet(name, lines.getFirst(), rows);
    }

    static Written form(String text) {
        try {
            return new Written(XlsForm.compile(workbook(text)));
        } catch (NotAnXlsForm e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Everything wrong with it: {@code xlsform.type-unknown survey 2 type}. */
    static List<String> errors(String text) {
        try {
            XlsForm.compile(workbook(text));
            return List.of();
        } catch (NotAnXlsForm e) {
            return e.problems().stream().map(Written::shown).toList();
        }
    }

    private static String shown(FormProblem problem) {
        return problem.code().replace("xlsform.", "") + " " + problem.sheet() + " " + problem.row() + " "
                + problem.column();
    }

    List<String> warnings() {
        return form.warnings().stream().map(Written::shown).toList();
    }

    CompiledForm compiled() {
        return form;
    }

    /** The first text or attribute at the path; "" if there is none. */
    String at(String path) {
        try {
            return (String) xpath().evaluate(path, document, XPathConstants.STRING);
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    int count(String path) {
        try {
            return ((NodeList) xpath().evaluate(path, document, XPathConstants.NODESET)).getLength();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    /** An attribute of the bind of a question. */
    String bind(String path, String attribute) {
        return at("//x:bind[@nodeset='" + path + "']/@" + attribute);
    }

    /** Local names of the elements at the path, in their order. */
    List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count(path); i++) {
            names.add(at("local-name((" + path + ")[" + i + "])"));
        }
        return names;
    }

    private static XPath xpath() {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return PREFIXES.getOrDefault(prefix, "");
            }

            @Override
            public @Nullable String getPrefix(String address) {
                return null;
            }

            @Override
            public Iterator<String> getPrefixes(String address) {
                return List.<String>of().iterator();
            }
        });
        return xpath;
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }
}
