package kompas.surveys.questionnaires;

import kompas.files.FileId;

/**
 * A picture, a sound or a list a form shows.
 *
 * @param name as its questions call it
 * @param md5 of its bytes, in 32 hexadecimal digits
 */
public record FormFile(String name, String mediaType, FileId file, String md5) {}
