package kompas.mail.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.mail.MailBox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mailbox of staff. Letters are shown only where none is sent: a link in a real one is its reader's alone. */
@Component
class KeptMailBox implements MailBox {

    private final BoxRows rows;
    private final ReaderWishes wishes;
    private final Sender sender;

    KeptMailBox(BoxRows rows, ReaderWishes wishes, Sender sender) {
        this.rows = rows;
        this.wishes = wishes;
        this.sender = sender;
    }

    @Override
    public boolean sends() {
        return sender.sends();
    }

    @Override
    public List<Summary> list(Optional<UUID> before) {
        return rows.list(before);
    }

    @Override
    public List<Summary> to(String email) {
        return rows.to(email, PAGE);
    }

    @Override
    public List<Summary> everyTo(String email) {
        return rows.to(email, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return rows.find(id)
                .map(mail -> mail.summary().state() == State.KEPT ? mail : new Mail(mail.summary(), "", ""));
    }

    @Override
    public List<Summary> restored() {
        return rows.restored();
    }

    @Override
    @Transactional
    public boolean drop(UUID id) {
        return rows.drop(id);
    }

    @Override
    @Transactional
    public boolean sendAgain(UUID id) {
        return rows.sendAgain(id);
    }

    @Override
    public List<SetAside> setAside() {
        return wishes.allSetAside();
    }

    @Override
    @Transactional
    public void setAside(String email, String reason) {
        wishes.setAside(email, reason);
    }

    @Override
    @Transactional
    public void takeBack(String email) {
        wishes.takeBack(email);
    }

    @Override
    @Transactional
    public int forget(String email) {
        wishes.takeBack(email);
        return rows.forget(email);
    }

    @Override
    public List<Wish> wishes(String email) {
        return wishes.all(email);
    }

    @Override
    @Transactional
    public void wish(String email, String kind, boolean wanted) {
        if (wanted) {
            wishes.subscribe(email, kind);
        } else {
            wishes.unsubscribe(email, kind);
        }
    }

    @Override
    @Transactional
    public void forgetWishes(String email) {
        wishes.forget(email);
    }
}
