package kompas.directory.importing.reading;

/** Whether a stream of bytes is well-formed UTF-8, one byte at a time. */
final class Utf8Check {

    private boolean valid = true;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void next(int value) {
        if (!valid) {
            return;
        }
        if (expected > 0) {
            valid = value >= lowest && value <= highest;
            expected--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (value >= 0x80) {
            begin(value);
        }
    }

    /** The ranges of RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
    private void begin(int value) {
        valid = value >= 0xC2 && value <= 0xF4;
        expected = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    }

    boolean valid() {
        return valid && expected == 0;
    }
}
