package kompas.accounts.domain;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Options and answers as browsers read and write them. */
final class PasskeyJson {

    /** A credential with its attestation takes a few hundred characters; some devices enclose certificates. */
    private static final int LONGEST = 50_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String write(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** A new credential; empty when it is none. */
    static Optional<Answer<AuthenticatorAttestationResponse>> made(String json) {
        return read(json, "attestationObject", new TypeReference<>() {});
    }

    /** A signature by a credential; empty when it is none. */
    static Optional<Answer<AuthenticatorAssertionResponse>> used(String json) {
        return read(json, "signature", new TypeReference<>() {});
    }

    private static <R extends AuthenticatorResponse> Optional<Answer<R>> read(
            String json, String needed, TypeReference<PublicKeyCredential<R>> type) {
        if (json.isBlank() || json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode sent = JSON.readTree(json);
            JsonNode response = sent.path("response");
            if (!sent.path("id").isString()
                    || !sent.path("rawId").isString()
                    || !response.path(needed).isString()
                    || !(needed.equals("attestationObject")
                            || response.path("authenticatorData").isString())) {
                return Optional.empty();
            }
            Bytes said = Bytes.fromBase64(response.path("clientDataJSON").asString(""));
            Bytes challenge = Bytes.fromBase64(
                    JSON.readTree(said.getBytes()).path("challenge").asString(""));
            return Optional.of(new Answer<>(challenge, JSON.readValue(json, type)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param challenge what the browser says it was asked to sign */
    record Answer<R extends AuthenticatorResponse>(Bytes challenge, PublicKeyCredential<R> credential) {}
}
