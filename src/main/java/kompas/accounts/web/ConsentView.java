package kompas.accounts.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kompas.accounts.Consent;

/** What somebody agreed to. */
public record ConsentView(List<Consent> consents) {

    public LocalDate withdrawn(Consent consent) {
        return consent.withdrawnAt()
                .orElseThrow()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }
}
