package kompas.mail.domain;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;

/** What an e-mail address is. */
final class Addresses {

    private Addresses() {}

    /** The address as a mail server takes it, its domain in ASCII; empty when it is none. */
    static Optional<String> ascii(String email) {
        int at = email.lastIndexOf('@');
        if (at < 1 || email.length() > 254) {
            return Optional.empty();
        }
        try {
            String address =
                    email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            new InternetAddress(address, true);
            boolean wellFormed = address.chars().allMatch(letter -> letter > ' ' && letter < 127);
            return wellFormed && address.indexOf('.', at) > 0 ? Optional.of(address) : Optional.empty();
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The domain of an address. */
    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
