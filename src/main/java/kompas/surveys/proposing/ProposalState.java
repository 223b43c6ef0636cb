package kompas.surveys.proposing;

import kompas.shared.kernel.Coded;

/** How far a proposal has come. */
public enum ProposalState implements Coded {
    /** Nobody has decided yet. */
    OPEN,
    ACCEPTED,
    /** It is not proposed again while the answer stays the same. */
    DECLINED,
    /** The answer was changed, or what it says stands already. */
    SUPERSEDED;

    @Override
    public String key() {
        return "proposing.state." + code();
    }
}
