package kompas.directory;

import kompas.shared.kernel.Coded;

/** What makes it possible for everyone to come and take part. */
public enum AccessibilityFeature implements Coded {
    STEP_FREE,
    LIFT,
    ACCESSIBLE_TOILET,
    ACCESSIBLE_PARKING,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    BRAILLE,
    LARGE_PRINT,
    PLAIN_LANGUAGE,
    ASSISTANCE_DOGS,
    QUIET_ROOM,
    ONLINE;

    @Override
    public String key() {
        return "shared.accessibility." + code();
    }
}
