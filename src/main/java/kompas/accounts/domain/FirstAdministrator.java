package kompas.accounts.domain;

import kompas.network.NetworkSettings;
import kompas.shared.commands.ServerOnly;
import kompas.shared.kernel.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While nobody administers the network, each start says on the console how somebody can. */
@Component
@ServerOnly
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final SigningIn signing;
    private final NetworkSettings network;
    private final PublicAddress address;

    FirstAdministrator(People people, SigningIn signing, NetworkSettings network, PublicAddress address) {
        this.people = people;
        this.signing = signing;
        this.network = network;
        this.address = address;
    }

    @EventListener
    @Transactional
    public void offer(ApplicationReadyEvent ready) {
        if (network.current().demonstration() || people.administrators() > 0) {
            return;
        }
        String language = network.current().languages().getFirst();
        LOG.info(
                "Nobody administers this network yet. Whoever opens this link within a day does: {}",
                address.of("/" + language + "/sign-in/"
                        + signing.administratorLink(language).text()));
    }
}
