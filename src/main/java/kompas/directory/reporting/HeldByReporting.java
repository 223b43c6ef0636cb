package kompas.directory.reporting;

import java.util.List;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody reported about pages, found by the address the answer goes to. */
@Component
class HeldByReporting implements PersonalDataHolder {

    private static final HeldKind REPORTS = new HeldKind(
            "reporting.data.reports", "reporting.data.reports-why", List.of("since", "about", "details", "email"), """
            select r.created_at::date as since, shared.shown(o.name, :language) as about, r.words as details, r.address as email
            from directory.report r left join directory.organisation o on o.id = r.organisation_id
            where lower(r.address) = lower(:email) order by r.created_at desc""");

    private final JdbcClient sql;

    HeldByReporting(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, REPORTS);
    }
}
