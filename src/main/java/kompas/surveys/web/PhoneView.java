package kompas.surveys.web;

import java.util.Optional;
import java.util.UUID;
import kompas.shared.web.Page;
import kompas.shared.web.QrPath;
import kompas.surveys.Survey;

/**
 * Setting up one's own phone.
 *
 * @param device the reader's own, if an address was made already
 * @param published whether there is a form to collect with
 * @param code shown after its button was pressed
 */
public record PhoneView(Survey survey, boolean draft, Optional<UUID> device, boolean published, Optional<Code> code) {

    /**
     * What a phone is set up with.
     *
     * @param address of the server, for whoever types it
     */
    public record Code(String address, QrPath picture) {}

    PhoneView showing(String address, Page page) {
        String name = survey.words().title().in(page.language()).text();
        String settings =
                CollectSettings.of(address, draft ? page.t().say("surveys.phone.draft-name", "name", name) : name);
        return new PhoneView(survey, draft, device, published, Optional.of(new Code(address, QrPath.of(settings))));
    }
}
