package kompas.accounts.web;

import kompas.accounts.domain.Proof;
import kompas.accounts.domain.Proof.Purpose;

/** What a link of a letter does when its button is pressed. */
public record ProofView(String token, Proof proof) {

    public boolean erases() {
        return proof.purpose() == Purpose.ERASURE;
    }
}
