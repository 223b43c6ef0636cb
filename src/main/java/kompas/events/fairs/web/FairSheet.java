package kompas.events.fairs.web;

import java.util.List;
import kompas.events.fairs.FairPaper;
import kompas.mail.Block.Facts.Fact;
import kompas.shared.text.Text;
import kompas.shared.web.QrPath;

/** A letter with the words of its reader's language. */
public record FairSheet(
        FairPaper.Letter letter, Text t, String from, String title, List<Fact> facts, String words, QrPath qr) {

    /** Whether it says whom to phone or write to. */
    public boolean asks() {
        return facts.stream().anyMatch(fact -> fact.label().equals(t.say("fairs.fact.ask")));
    }
}
