package kompas.bench.signup;

import kompas.shared.kernel.SecretLink;

/**
 * Somebody who was told that they are signed up.
 *
 * @param begun when they pressed first, as {@link System#nanoTime}
 * @param told when the answer came
 */
record SignedUp(int person, SecretLink form, long begun, long told) {

    long nanos() {
        return told - begun;
    }
}
