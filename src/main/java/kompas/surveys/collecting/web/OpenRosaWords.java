package kompas.surveys.collecting.web;

import kompas.network.NetworkSettings;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What phones are told, in the network's first language: they do not say which one their owner reads. */
@Component
class OpenRosaWords {

    /** The answers alone, in bytes; photos and sounds come beside them. */
    static final int LONGEST_ANSWERS = 10_000_000;

    private final Messages messages;
    private final NetworkSettings network;

    OpenRosaWords(Messages messages, NetworkSettings network) {
        this.messages = messages;
        this.network = network;
    }

    byte[] received() {
        return OpenRosaXml.message("submit_success", told("received"));
    }

    byte[] conflict() {
        return error("conflict");
    }

    byte[] unreadable() {
        return error("unreadable");
    }

    byte[] noAnswers() {
        return error("no-answers");
    }

    byte[] tooLong() {
        return error("too-long");
    }

    byte[] unknownAddress() {
        return error("unknown-address");
    }

    byte[] notThere() {
        return error("not-there");
    }

    byte[] failed() {
        return error("failed");
    }

    private byte[] error(String what) {
        return OpenRosaXml.message("submit_error", told(what));
    }

    private String told(String what) {
        return new Text(messages, network.current().languages().getFirst()).say("collecting.phone." + what);
    }
}
