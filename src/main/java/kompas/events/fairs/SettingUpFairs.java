package kompas.events.fairs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.Fairs.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when answers are asked for and taken, and what the invitation says. */
@Service
public class SettingUpFairs {

    public static final int LONGEST_WORDS = 2000;

    private final Fairs fairs;
    private final FairRows rows;

    SettingUpFairs(Fairs fairs, FairRows rows) {
        this.fairs = fairs;
        this.rows = rows;
    }

    @Transactional
    public void save(
            String slug, Optional<LocalDate> replyBy, Optional<LocalDate> changeableUntil, String words, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        rows.settle(fair.activity().id(), replyBy, changeableUntil, words);
        fairs.record(fair, "settings", Map.of(), who);
    }
}
