package kompas.mail.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kompas.mail.AddressSetAside;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.PublicAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: a letter is composed and written down in the caller's transaction. */
@Component
class KeepingOutbox implements Outbox {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 18;

    private final MessageRows messages;
    private final ReaderWishes wishes;
    private final Composing composing;
    private final Sender sender;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;

    KeepingOutbox(
            MessageRows messages,
            ReaderWishes wishes,
            Composing composing,
            Sender sender,
            PublicAddress address,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.wishes = wishes;
        this.composing = composing;
        this.sender = sender;
        this.address = address;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Posted post(Post post) {
        String email = post.to().email();
        if (post.kind().optional() && wishes.isUnwanted(email, post.kind().code())) {
            return Posted.UNWANTED;
        }
        if (Addresses.ascii(email).isEmpty()) {
            setAside(post);
            return Posted.SET_ASIDE;
        }
        if (post.kind().optional() && wishes.isSetAside(email)) {
            return Posted.SET_ASIDE;
        }
        boolean added = messages.add(prepared(post));
        if (added && sender.sends()) {
            events.publishEvent(new MailIsDue());
        }
        return added ? Posted.ACCEPTED : Posted.SAID_BEFORE;
    }

    @Override
    public Look look(MailKind kind, Letter letter, String language) {
        Optional<String> link = kind.optional() ? Optional.of(address.of(Unsubscribing.PATH + "…")) : Optional.empty();
        Composing.Composed composed = composing.compose(letter, language, link);
        return new Look(composed.plain(), composed.html());
    }

    private Prepared prepared(Post post) {
        UUID id = Identifiers.next();
        boolean optional = post.kind().optional();
        Optional<String> link = optional ? Optional.of(address.of(Unsubscribing.PATH + id)) : Optional.empty();
        return new Prepared(
                id,
                post,
                composing.compose(post.letter(), post.to().language(), link),
                "<" + id + "@" + sender.domain() + ">",
                optional ? Optional.of(token()) : Optional.empty(),
                sender.sends() ? "queued" : "kept");
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void setAside(Post post) {
        if (wishes.setAside(post.to().email(), "not an e-mail address")) {
            events.publishEvent(new AddressSetAside(post.to().email(), post.to().person(), post.about()));
        }
    }
}
