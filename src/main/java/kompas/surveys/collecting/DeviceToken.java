package kompas.surveys.collecting;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret part of the address a phone sends to: the device's id and 128 bits only this installation can make of it, so that
 * the same address can be shown again without standing anywhere.
 */
record DeviceToken(UUID device, byte[] seal) {

    private static final int ID = 16;
    private static final int SEAL = 16;

    static DeviceToken of(UUID device, byte[] key) {
        return new DeviceToken(device, seal(device, key));
    }

    /** What stands in an address; empty for what is none of ours. */
    static Optional<DeviceToken> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != ID + SEAL) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            UUID device = new UUID(buffer.getLong(), buffer.getLong());
            return Optional.of(new DeviceToken(device, Arrays.copyOfRange(bytes, ID, bytes.length)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean madeWith(byte[] key) {
        return MessageDigest.isEqual(seal, seal(device, key));
    }

    /** As it stands in addresses. */
    String text() {
        byte[] bytes = ByteBuffer.allocate(ID + SEAL)
                .putLong(device.getMostSignificantBits())
                .putLong(device.getLeastSignificantBits())
                .put(seal)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] seal(UUID device, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] id = ByteBuffer.allocate(ID)
                    .putLong(device.getMostSignificantBits())
                    .putLong(device.getLeastSignificantBits())
                    .array();
            return Arrays.copyOf(mac.doFinal(id), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "the token of device " + device;
    }
}
