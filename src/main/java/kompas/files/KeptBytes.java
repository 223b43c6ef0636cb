package kompas.files;

/**
 * Bytes that are kept as they came.
 *
 * @param length in bytes
 * @param sha256 of all of them, in 64 hexadecimal digits
 * @param md5 the same, in 32: what phones compare by
 */
public record KeptBytes(FileId id, long length, String sha256, String md5) {}
