package kompas.surveys.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Items;
import kompas.mail.Block.Paragraph;

/**
 * A letter with the few marks of Markdown librarians write, as the parts of a mail. A link that stands alone is a button, each
 * after the first a plain link; within a sentence its address stands beside its words.
 */
final class MailBlocks {

    private static final Pattern ALONE = Pattern.compile("\\[([^\\]]+)]\\((https?://[^()\\s]+)\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^()]*)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.)\\s+(.*)");

    private final List<Block> blocks = new ArrayList<>();
    private boolean pressed;

    private MailBlocks() {}

    /** Of a letter whose blanks are filled in. */
    static List<Block> of(String letter) {
        MailBlocks mail = new MailBlocks();
        for (String part : letter.strip().split("\\R\\s*\\R")) {
            mail.add(part.strip());
        }
        return List.copyOf(mail.blocks);
    }

    private void add(String part) {
        Matcher alone = ALONE.matcher(part);
        if (alone.matches()) {
            link(plain(alone.group(1)), alone.group(2));
            return;
        }
        List<String> lines = part.lines().map(String::strip).toList();
        List<String> before =
                lines.stream().takeWhile(line -> !ITEM.matcher(line).matches()).toList();
        String words = plain(String.join("\n", before));
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(words));
        }
        if (before.size() < lines.size()) {
            blocks.add(new Items(
                    lines.stream().skip(before.size()).map(MailBlocks::item).toList()));
        }
    }

    private void link(String label, String address) {
        blocks.add(
                pressed ? new Items(List.of(new Items.Item(label, Optional.of(address)))) : new Button(label, address));
        pressed = true;
    }

    private static Items.Item item(String line) {
        Matcher found = ITEM.matcher(line);
        return new Items.Item(plain(found.matches() ? found.group(1) : line), Optional.empty());
    }

    /** Without marks of headings and of bold letters. */
    private static String plain(String text) {
        return LINK.matcher(text)
                .replaceAll("$1: $2")
                .replaceAll("(?m)^#+ ", "")
                .replace("**", "")
                .strip();
    }

    /** Whether something in it can be pressed. */
    static boolean leads(List<Block> blocks) {
        return blocks.stream().anyMatch(Button.class::isInstance);
    }
}
