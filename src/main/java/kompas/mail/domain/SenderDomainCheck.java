package kompas.mail.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.naming.NamingException;
import kompas.shared.commands.HealthCheck;
import org.springframework.stereotype.Component;

/**
 * Whether the sender's domain says what receivers ask for: who may send for it (SPF), with which key it signs (DKIM) and what
 * to do with what is neither (DMARC). Mail of a domain that says nothing ends among the unwanted.
 */
@Component
class SenderDomainCheck implements HealthCheck {

    private final Sender sender;
    private final SenderProperties properties;
    private final NameService names;

    SenderDomainCheck(Sender sender, SenderProperties properties, NameService names) {
        this.sender = sender;
        this.properties = properties;
        this.names = names;
    }

    @Override
    public String subject() {
        return "sender";
    }

    @Override
    public Finding examine() {
        if (!sender.sends()) {
            return Finding.ok("Nothing is sent, so nobody asks who it is from.");
        }
        if (!sender.isKnown()) {
            return Finding.attention(
                    "Mail is sent from nobody in particular.",
                    "Set kompas.mail.from to an address of your own domain.");
        }
        return examine(sender.domain(), properties.dkimSelector(), names);
    }

    static Finding examine(String domain, String selector, NameService names) {
        try {
            List<String> missing = missing(domain, selector, names);
            return missing.isEmpty()
                    ? Finding.ok(domain + " publishes SPF, DKIM and DMARC.")
                    : Finding.attention(
                            domain + ": " + String.join("; ", missing) + ".",
                            "Add these TXT records to the domain; your mail provider names their values.");
        } catch (NamingException e) {
            return Finding.attention(
                    "The name servers do not answer.", "Look at the network of this machine, then again.");
        }
    }

    private static List<String> missing(String domain, String selector, NameService names) throws NamingException {
        List<String> missing = new ArrayList<>();
        spf(names.texts(domain), missing);
        String key = selector + "._domainkey." + domain;
        if (selector.isBlank()) {
            missing.add("DKIM not examined, for kompas.mail.dkim-selector is not set");
        } else if (names.texts(key).stream().noneMatch(SenderDomainCheck::isKey)) {
            missing.add("no DKIM key at " + key);
        }
        if (names.texts("_dmarc." + domain).stream().noneMatch(text -> begins(text, "v=dmarc1"))) {
            missing.add("no DMARC policy at _dmarc." + domain);
        }
        return missing;
    }

    private static void spf(List<String> texts, List<String> missing) {
        List<String> policies =
                texts.stream().filter(text -> begins(text, "v=spf1")).toList();
        if (policies.isEmpty()) {
            missing.add("no SPF policy");
        } else if (policies.size() > 1) {
            missing.add("two SPF policies, which counts as none");
        } else if (policies.getFirst().contains("+all")) {
            missing.add("an SPF policy that allows everybody");
        }
    }

    /** A key that was withdrawn is published empty. */
    private static boolean isKey(String text) {
        return text.replace(" ", "").matches("(?s).*\\bp=[A-Za-z0-9+/]{40}.*");
    }

    private static boolean begins(String text, String beginning) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith(beginning);
    }
}
