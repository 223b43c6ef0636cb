package kompas.accounts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device with one passkey (ES256), which does what a device does by the Web Authentication specification. */
final class SoftPasskey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int NEW_CREDENTIAL = 0x40;

    private final byte[] id = ByteBuffer.allocate(16)
            .putLong(UUID.randomUUID().getMostSignificantBits())
            .putLong(UUID.randomUUID().getLeastSignificantBits())
            .array();
    private final KeyPair keys;
    private final String origin;

    /** What the device counts; whoever copies a device copies this, too. */
    int counter = 1;

    SoftPasskey(String origin) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.origin = origin;
    }

    /** Answers what a page asks to make a passkey from. */
    String make(String options) throws Exception {
        JsonNode asked = JSON.readTree(options);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(authenticatorData(asked.path("rp").path("id").asString(), NEW_CREDENTIAL));
        data.write(new byte[16]);
        data.write(ByteBuffer.allocate(2).putShort((short) id.length).array());
        data.write(id);
        data.write(publicKey());
        ByteArrayOutputStream attestation = new ByteArrayOutputStream();
        attestation.write(0xA3);
        text(attestation, "fmt");
        text(attestation, "none");
        text(attestation, "attStmt");
        attestation.write(0xA0);
        text(attestation, "authData");
        bytes(attestation, data.toByteArray());
        return credential(Map.of(
                "clientDataJSON", encoded(clientData("webauthn.create", asked)),
                "attestationObject", encoded(attestation.toByteArray())));
    }

    /** Signs what a page asks for. */
    String use(String options) throws Exception {
        JsonNode asked = JSON.readTree(options);
        counter++;
        byte[] data = authenticatorData(asked.path("rpId").asString(), 0);
        byte[] client = clientData("webauthn.get", asked);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return credential(Map.of(
                "clientDataJSON", encoded(client),
                "authenticatorData", encoded(data),
                "signature", encoded(signature.sign())));
    }

    private byte[] authenticatorData(String site, int flags) throws GeneralSecurityException {
        return ByteBuffer.allocate(37)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (PRESENT_AND_VERIFIED | flags))
                .putInt(counter)
                .array();
    }

    private byte[] clientData(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.path("challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private String credential(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                encoded(id),
                "rawId",
                encoded(id),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    /** COSE: an elliptic curve key for ES256 on P-256. */
    private byte[] publicKey() throws Exception {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        cose.write(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
        bytes(cose, coordinate(key.getW().getAffineX().toByteArray()));
        cose.write(0x22);
        bytes(cose, coordinate(key.getW().getAffineY().toByteArray()));
        return cose.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = new byte[32];
        byte[] digits = number.length > 32 ? Arrays.copyOfRange(number, number.length - 32, number.length) : number;
        System.arraycopy(digits, 0, padded, 32 - digits.length, digits.length);
        return padded;
    }

    private static void text(ByteArrayOutputStream out, String text) throws Exception {
        out.write(0x60 + text.length());
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void bytes(ByteArrayOutputStream out, byte[] bytes) throws Exception {
        out.write(0x58);
        out.write(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
