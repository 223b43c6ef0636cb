package kompas.places;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/** Which area; derived from the area's key, so it is the same in every installation. */
public record AreaId(UUID value) {

    private static final UUID AREAS = UUID.fromString("5e0fdb5c-0f0b-5a53-9e8f-6a1d1c3c7b10");

    public static AreaId of(UUID value) {
        return new AreaId(value);
    }

    /** The id of the area whose key is {@code key}: {@code dk-aalborg}. */
    public static AreaId ofKey(String key) {
        return new AreaId(Identifiers.derived(AREAS, key));
    }
}
