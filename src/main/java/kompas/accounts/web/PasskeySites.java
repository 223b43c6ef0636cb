package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kompas.accounts.domain.PasskeyProperties;
import kompas.accounts.domain.PasskeySite;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where passkeys are made and used: at the address the reader typed, unless the installation says another. */
@Component
record PasskeySites(PasskeyProperties properties) {

    PasskeySite of(HttpServletRequest request) {
        return properties.site(
                request.getServerName().toLowerCase(Locale.ROOT),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }
}
