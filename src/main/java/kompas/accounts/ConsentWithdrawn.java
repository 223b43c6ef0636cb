package kompas.accounts;

/** Somebody took a consent back; what was published on it is hidden by whoever listens, in the same transaction. */
public record ConsentWithdrawn(Consent consent) {}
