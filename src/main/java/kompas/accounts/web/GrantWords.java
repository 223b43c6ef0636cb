package kompas.accounts.web;

import java.util.Collection;
import java.util.Map;
import kompas.accounts.Grant;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.KeepingPeople;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/** Grants in words: “librarian · Køge Bibliotek”. */
record GrantWords(Text t, Map<Scope, LocalizedText> names) {

    static GrantWords of(Collection<Grant> grants, KeepingPeople people, Text t) {
        return new GrantWords(t, people.names(grants));
    }

    String of(Grant grant) {
        LocalizedText name = names.get(grant.scope());
        String where = name == null
                ? t.say(grant.scope().kind().key())
                : name.in(t.language()).text();
        return t.say("accounts.people.grant", "role", t.say(grant.role().key()), "where", where);
    }

    GrantView view(Grant grant, SignedIn who, KeepingPeople people) {
        return new GrantView(of(grant), GrantCode.of(grant), people.mayRevoke(who, grant));
    }
}
