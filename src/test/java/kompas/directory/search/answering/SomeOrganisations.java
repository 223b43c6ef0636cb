package kompas.directory.search.answering;

import java.util.List;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four organisations in two countries, unlike enough to tell who was found. */
record SomeOrganisations(OrganisationId theatre, OrganisationId choir, OrganisationId teater, OrganisationId planters) {

    private static final AreaId RAZGRAD = AreaId.ofKey("bg-razgrad-razgrad");
    private static final AreaId AALBORG = AreaId.ofKey("dk-aalborg");
    private static final Point VRATSA = new Point(43.21, 23.55);

    static SomeOrganisations insertInto(JdbcClient jdbc) {
        OrganisationId theatre = OrganisationFixture.named("bg", "Любителски театър Възраждане")
                .with("legal_form", "chitalishte")
                .with("fields", List.of("A11"))
                .at(VRATSA)
                .and(
                        "insert into directory.identifier (scheme, value, organisation_id) values ('BG-EIK', '000193214', :id)")
                .insertInto(jdbc);
        OrganisationId choir = OrganisationFixture.named("bg", "Читалище Пробуда 1928")
                .with("legal_form", "chitalishte")
                .with("fields", List.of("A10"))
                .with("goals", List.of(4))
                .at(new Point(43.14, 23.71))
                .insertInto(jdbc);
        OrganisationId teater = OrganisationFixture.named("da", "Ålborg Teaterforening")
                .with("legal_form", "association")
                .with("fields", List.of("A11"))
                .with("goals", List.of(4, 11))
                .in(AALBORG)
                .and(
                        "insert into directory.identifier (scheme, value, organisation_id) values ('DK-CVR', '29188475', :id)")
                .insertInto(jdbc);
        OrganisationId planters = OrganisationFixture.named(
                        LocalizedText.of("bg", "Зелен Разград").with("en", "Green Razgrad"))
                .with("description", LocalizedText.of("bg", "Засаждаме дървета в парковете на града."))
                .in(RAZGRAD)
                .insertInto(jdbc);
        return new SomeOrganisations(theatre, choir, teater, planters);
    }
}
