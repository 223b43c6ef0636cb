package kompas.directory.joining;

import kompas.shared.kernel.Typed;

/**
 * Who says that an organisation is theirs.
 *
 * @param address empty when the link shall go to the address on file
 * @param proof empty when the link shall go to the address on file
 */
public record Claimant(String person, String address, String proof, String language) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PROOF = 4000;

    public boolean signed() {
        return Typed.within(person, 2, LONGEST_NAME);
    }

    public boolean reachable() {
        return Typed.isAddress(address);
    }

    public boolean proves() {
        return Typed.within(proof, 10, LONGEST_PROOF);
    }
}
