package kompas.surveys.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;

/** The texts of an Excel file, which its cells refer to by number. */
final class SharedTexts {

    /** How Excel writes letters that XML does not know. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts of(XlsxParts parts) throws IOException, UnreadableWorkbook {
        SharedTexts shared = new SharedTexts();
        Optional<CarefulXml> opened = parts.openOnly("/sharedStrings");
        if (opened.isEmpty()) {
            return shared;
        }
        CarefulXml xml = opened.get();
        Budget budget = new Budget();
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            if (step == Step.START && xml.name().equals("si")) {
                shared.texts.add(text(xml, budget));
            }
        }
        return shared;
    }

    /** The text under this number; empty when there is none, as damaged files have it. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** What the element that has just begun says: its runs joined, without hints at pronunciation. */
    static String text(CarefulXml xml, Budget budget) throws IOException, UnreadableWorkbook {
        StringBuilder text = new StringBuilder();
        int end = xml.depth() - 1;
        int spoken = 0;
        boolean inText = false;
        for (Step step = xml.next(); step != Step.DONE && xml.depth() > end; step = xml.next()) {
            switch (step) {
                case START -> {
                    spoken += xml.name().equals("rPh") ? 1 : 0;
                    inText = xml.name().equals("t");
                }
                case END -> {
                    spoken -= xml.name().equals("rPh") ? 1 : 0;
                    inText = false;
                }
                case TEXT -> {
                    if (inText && spoken == 0) {
                        String piece = xml.text();
                        budget.letters(piece.length());
                        text.append(piece);
                    }
                }
                case DONE -> throw new IllegalStateException("The loop has ended");
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
