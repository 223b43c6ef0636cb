package kompas.mail.domain;

import java.util.StringJoiner;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Code;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Items;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;

/** A letter as text, for readers and machines that show no other. */
final class PlainText {

    private PlainText() {}

    static String of(LetterView view) {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        view.letter().blocks().forEach(block -> text.add(of(block)));
        text.add("-- \n" + view.network() + "\n" + view.home());
        view.unsubscribe().ifPresent(link -> text.add(view.t().say("mail.letter.unsubscribe") + "\n" + link));
        return text.toString();
    }

    private static String of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().strip();
            case Button button -> button.label() + "\n" + button.address();
            case Code code -> "    " + code.code();
            case Facts facts -> facts(facts);
            case Quote quote -> quote(quote);
            case Items items -> items(items);
        };
    }

    private static String facts(Facts facts) {
        StringJoiner lines = new StringJoiner("\n");
        facts.facts().forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        return lines.toString();
    }

    private static String quote(Quote quote) {
        String said = quote.text()
                .strip()
                .lines()
                .map(line -> "> " + line)
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
        return said + quote.by().map(by -> "\n— " + by).orElse("");
    }

    private static String items(Items items) {
        StringJoiner lines = new StringJoiner("\n");
        items.items()
                .forEach(item -> lines.add("* " + item.text()
                        + item.address().map(address -> "\n  " + address).orElse("")));
        return lines.toString();
    }
}
