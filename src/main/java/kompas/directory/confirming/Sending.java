package kompas.directory.confirming;

import kompas.mail.MailBox;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Component;

/**
 * Whether organisations can be asked by mail at all. Where mails are kept and not sent nobody is, for silence would cost them
 * their place on the lists; a demonstration, whose mails nobody waits for, may.
 */
@Component
class Sending {

    private final MailBox box;
    private final NetworkSettings network;

    Sending(MailBox box, NetworkSettings network) {
        this.box = box;
        this.network = network;
    }

    boolean possible() {
        return box.sends() || network.current().demonstration();
    }

    /** Whether what is asked reaches nobody: in a demonstration whose mails stay in its mailbox. */
    boolean rehearses() {
        return !box.sends() && network.current().demonstration();
    }
}
