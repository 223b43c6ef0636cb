package kompas.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.naming.CommunicationException;
import kompas.shared.commands.HealthCheck.Condition;
import kompas.shared.commands.HealthCheck.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator is told why receivers would not believe their mails. */
class SenderDomainCheckTests {

    private static final String KEY = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC7vbqa";
    private static final Map<String, List<String>> GOOD = Map.of(
            "example.org",
            List.of("verification=17", "v=spf1 mx include:_spf.example.net ~all"),
            "k1._domainkey.example.org",
            List.of(KEY),
            "_dmarc.example.org",
            List.of("v=DMARC1; p=quarantine"));

    @Test
    void aDomainThatSaysItAllIsFine() {
        assertThat(SenderDomainCheck.examine("example.org", "k1", SenderDomainCheckTests::good))
                .isEqualTo(Finding.ok("example.org publishes SPF, DKIM and DMARC."));
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, '', no SPF policy",
        "example.org, v=spf1 +all, an SPF policy that allows everybody",
        "example.org, v=spf1 -all|v=spf1 mx -all, two SPF policies",
        "k1._domainkey.example.org, '', no DKIM key at k1._domainkey.example.org",
        "k1._domainkey.example.org, v=DKIM1; p=, no DKIM key at k1._domainkey.example.org",
        "_dmarc.example.org, '', no DMARC policy at _dmarc.example.org"
    })
    void whatIsMissingIsNamed(String name, String published, String missing) {
        Map<String, List<String>> zone = new HashMap<>(GOOD);
        zone.put(name, List.of(published.split("\\|")));

        Finding finding = SenderDomainCheck.examine("example.org", "k1", asked -> zone.getOrDefault(asked, List.of()));

        assertThat(finding.condition()).isEqualTo(Condition.ATTENTION);
        assertThat(finding.what()).contains(missing);
    }

    @Test
    void nameServersThatDoNotAnswerAreNoProofOfAnything() {
        Finding finding = SenderDomainCheck.examine("example.org", "k1", name -> {
            throw new CommunicationException("away");
        });

        assertThat(finding.what()).isEqualTo("The name servers do not answer.");
    }

    private static List<String> good(String name) {
        return GOOD.getOrDefault(name, List.of());
    }
}
