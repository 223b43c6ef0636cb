package kompas.events.fairs;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kompas.events.Occurrence;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.mail.Block.Facts.Fact;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** A fair in words: when and where it is, and what is asked. */
@Component
public class FairWords {

    private final Where where;

    FairWords(Where where) {
        this.where = where;
    }

    /** When and where, and by when an answer is asked for. */
    public List<Fact> facts(Opened fair, Text t) {
        List<Fact> facts = new ArrayList<>();
        fair.day()
                .ifPresent(day -> facts.add(new Fact(
                        t.say("fairs.fact.when"),
                        When.of(day, fair.activity().schedule()).whole(t))));
        facts.add(new Fact(
                t.say("fairs.fact.where"),
                where.of(fair.activity(), fair.day().flatMap(Occurrence::room), t)
                        .line()));
        fair.fair().replyBy().ifPresent(day -> facts.add(new Fact(t.say("fairs.fact.reply-by"), t.date(day))));
        return facts;
    }

    /** 10:00–10:30. */
    public static String times(Programme.Slot slot, ZoneId zone, Text t) {
        return t.say(
                "fairs.programme.times",
                "from",
                When.clock(t, slot.starts().atZone(zone)),
                "to",
                When.clock(t, slot.ends().atZone(zone)));
    }
}
