package kompas.places;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/** Which settlement; derived from country and code, so it is the same in every installation. */
public record SettlementId(UUID value) {

    private static final UUID SETTLEMENTS = UUID.fromString("b1f1a0a4-4b57-5c0e-8d35-1c8a45b0d6f2");

    public static SettlementId of(UUID value) {
        return new SettlementId(value);
    }

    /** The id of the settlement {@code code} (EKATTE in Bulgaria) of the country {@code country}. */
    public static SettlementId ofCode(String country, String code) {
        return new SettlementId(Identifiers.derived(SETTLEMENTS, country + " " + code));
    }
}
