package kompas.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kompas.directory.domain.OrganisationProfile.Identifier;

/** Where a number of a register can be looked up by anyone; schemes as in org-id.guide. */
public final class Registers {

    private static final Map<String, String> LOOKUPS = Map.of(
            "BG-EIK", "https://portal.registryagency.bg/CR/Reports/ActiveConditionTabResult?uic=",
            "DK-CVR", "https://datacvr.virk.dk/enhed/virksomhed/",
            "GB-CHC", "https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/",
            "GB-COH", "https://find-and-update.company-information.service.gov.uk/company/",
            "GB-SC", "https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=",
            "GB-NIC", "https://www.charitycommissionni.org.uk/charity-details/?regId=");

    private Registers() {}

    /** The page of the register about this number; empty where the register has none. */
    public static Optional<String> lookup(Identifier identifier) {
        return Optional.ofNullable(LOOKUPS.get(identifier.scheme()))
                .map(address -> address + URLEncoder.encode(identifier.value(), StandardCharsets.UTF_8));
    }
}
