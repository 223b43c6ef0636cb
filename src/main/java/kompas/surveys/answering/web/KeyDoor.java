package kompas.surveys.answering.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.RateLimit;
import kompas.surveys.answering.AnswerKey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.Answering;
import kompas.surveys.inviting.Invitation;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets in whoever holds a key, and nobody who tries one after the other: only keys that open nothing are counted. */
@Component
class KeyDoor {

    private final Answering answering;
    private final RateLimit missed;

    KeyDoor(Answering answering, RateLimit missedKeys) {
        this.answering = answering;
        this.missed = missedKeys;
    }

    /**
     * @throws NotFound when the key opens nothing
     * @throws ResponseStatusException with 429 when too many of one's keys opened nothing
     */
    AnswerSheet sheet(String key, HttpServletRequest request) {
        missed.check(request);
        return answering.find(AnswerKey.of(key)).orElseThrow(() -> missed(request));
    }

    /** The invitation of a code; empty where the key is none, or the code opens nothing. */
    Optional<Invitation> invitation(AnswerKey key, HttpServletRequest request) {
        missed.check(request);
        return answering.invitation(key);
    }

    NotFound missed(HttpServletRequest request) {
        missed.count(request);
        return new NotFound("No answers under this key");
    }
}
