package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kompas.accounts.domain.SigningInElsewhere.Visitor;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * OpenID Connect, code flow with PKCE: what is checked is Spring Security's work, from state and nonce to the signature of
 * the token. Made when it is first needed.
 */
@Component
class OpenIdConnect {

    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    /** Where a provider is to be asked, for a browser. */
    OAuth2AuthorizationRequest request(ClientRegistration provider, HttpServletRequest request) {
        ClientRegistrationRepository only = code -> provider;
        return Objects.requireNonNull(
                new DefaultOAuth2AuthorizationRequestResolver(only).resolve(request, provider.getRegistrationId()));
    }

    /**
     * Whom a provider vouches for.
     *
     * @throws org.springframework.security.core.AuthenticationException when anything does not fit, or the provider is away
     */
    Visitor visitor(ClientRegistration provider, AskedElsewhere asked, String code, HttpServletRequest request) {
        String back =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                        + IdentityProviders.BACK
                        + provider.getRegistrationId();
        OAuth2AuthorizationRequest sent = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(provider.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .redirectUri(back)
                .scopes(provider.getScopes())
                .state(asked.state())
                .attributes(attributes -> attributes.putAll(Map.of(
                        OidcParameterNames.NONCE, asked.nonce(), PkceParameterNames.CODE_VERIFIER, asked.verifier())))
                .build();
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(back)
                .state(asked.state())
                .build();
        var proved = Objects.requireNonNull(Lazily.CHECKING.authenticate(
                new OAuth2LoginAuthenticationToken(provider, new OAuth2AuthorizationExchange(sent, answer))));
        OidcUser user = (OidcUser) Objects.requireNonNull(proved.getPrincipal());
        return new Visitor(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                Optional.ofNullable(user.getEmail()).orElse(""),
                Boolean.TRUE.equals(user.getEmailVerified()),
                Optional.ofNullable(user.getFullName()).orElse(""));
    }

    private static final class Lazily {

        static final OidcAuthorizationCodeAuthenticationProvider CHECKING = make();

        private static OidcAuthorizationCodeAuthenticationProvider make() {
            RestTemplate asking = new RestTemplate(IdentityProviders.requests());
            RestTemplate askingForPeople = new RestTemplate(IdentityProviders.requests());
            askingForPeople.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
            DefaultOAuth2UserService people = new DefaultOAuth2UserService();
            people.setRestOperations(askingForPeople);
            OidcUserService users = new OidcUserService();
            users.setOauth2UserService(people);
            RestClientAuthorizationCodeTokenResponseClient tokens =
                    new RestClientAuthorizationCodeTokenResponseClient();
            tokens.setRestClient(RestClient.builder()
                    .requestFactory(IdentityProviders.requests())
                    .configureMessageConverters(converters -> converters
                            .addCustomConverter(new FormHttpMessageConverter())
                            .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                    .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                    .build());
            var checking = new OidcAuthorizationCodeAuthenticationProvider(tokens, users);
            checking.setJwtDecoderFactory(provider -> decoder(provider, asking));
            return checking;
        }

        private static JwtDecoder decoder(ClientRegistration provider, RestTemplate asking) {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                            Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
                    .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
                    .restOperations(asking)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
            decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            return decoder;
        }
    }
}
