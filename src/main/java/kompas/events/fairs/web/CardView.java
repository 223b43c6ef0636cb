package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.Thumbnail;
import kompas.shared.web.QrPath;

/**
 * Stand cards.
 *
 * @param size a5, two on a sheet of A4, or a6, four
 */
public record CardView(String title, String desk, String size, List<Card> cards) {

    /** @param address of the stand's page, without the scheme, for those whose telephone reads no code */
    public record Card(int number, String name, String language, Optional<Thumbnail> logo, QrPath qr, String address) {}
}
