package kompas.directory.confirming;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Links that ended, who said what when on the phone: gone when nobody need know any more. */
@Component
class Forgetting {

    private final ConfirmLinks links;
    private final Confirmations confirmations;
    private final Calls calls;

    Forgetting(ConfirmLinks links, Confirmations confirmations, Calls calls) {
        this.links = links;
        this.confirmations = confirmations;
        this.calls = calls;
    }

    void run(LocalDate today) {
        links.forget(today);
        confirmations.forget(today);
        calls.forget(today);
    }
}
