package kompas.files;

/** Why a picture was not kept. */
public enum Refusal {
    /** More than {@link #MOST_MEGABYTES}. */
    TOO_LARGE,
    /** Neither JPEG, PNG, GIF nor WebP, whatever its name says. */
    NOT_A_PICTURE,
    /** Begins as a picture, but cannot be read as one. */
    DAMAGED,
    /** More than {@link #MOST_MEGAPIXELS}. */
    TOO_MANY_PIXELS,
    /** There is no room, or the store cannot be written. */
    NOT_STORED;

    public static final int MOST_MEGABYTES = 20;
    public static final int MOST_MEGAPIXELS = 100;

    /** Message that tells an uploader what to do; takes {@code megabytes} and {@code megapixels}. */
    public String key() {
        return "files.refused." + name();
    }
}
