package kompas.surveys.collecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Invitation;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.libraries.LibraryId;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who collects for a survey, and the address each one's phone sends to. */
@Service
public class FieldTeam {

    private final Devices devices;
    private final Accounts accounts;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    FieldTeam(Devices devices, Accounts accounts, SurveysPermissions permissions, AuditLog audit) {
        this.devices = devices;
        this.accounts = accounts;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** The fieldworkers of a survey. */
    @Transactional(readOnly = true)
    public List<Person> of(Survey survey) {
        return accounts.holding(Role.FIELDWORKER, Scope.survey(survey.id().value()));
    }

    /** Invites somebody to collect for this survey; they get a mail with a link that lets them in. */
    @Transactional
    public void invite(SignedIn who, Survey survey, String name, String email) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Grant grant = new Grant(Role.FIELDWORKER, Scope.survey(survey.id().value()));
        Scope[] within = survey.library().map(LibraryId::value).map(Scope::library).stream()
                .toArray(Scope[]::new);
        accounts.invite(new Invitation(email, name, who.language(), grant), who, within);
    }

    /** Takes somebody out of the team; their phones can send no more. */
    @Transactional
    public void remove(SignedIn who, Survey survey, PersonId person) {
        permissions.require(who, SurveysAct.PLAN, survey);
        accounts.revoke(
                person, new Grant(Role.FIELDWORKER, Scope.survey(survey.id().value())), Optional.of(who.id()));
        devices.of(survey.id()).stream()
                .filter(device -> device.person().equals(person))
                .forEach(device -> revoke(who, survey, device));
    }

    /** The phones that may send for a survey. */
    @Transactional(readOnly = true)
    public List<Device> devices(Survey survey) {
        return devices.of(survey.id());
    }

    /**
     * The path of the server this person's phone sends to, always the same until it is taken back.
     *
     * @param draft to try the form that is not published yet
     */
    @Transactional
    public String path(SignedIn who, Survey survey, boolean draft) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return path(survey, who.id(), draft);
    }

    /** The same for somebody else, on the console. */
    @Transactional
    String path(Survey survey, PersonId person, boolean draft) {
        return "/openrosa/" + devices.token(devices.current(survey.id(), person, draft));
    }

    /** Everybody who may collect for it, as far as the accounts say: its fieldworkers first. */
    @Transactional(readOnly = true)
    public List<Person> everybody(Survey survey) {
        List<Person> all = new ArrayList<>(of(survey));
        survey.library()
                .map(library -> Scope.library(library.value()))
                .ifPresent(library -> all.addAll(accounts.holding(Role.LIBRARIAN, library)));
        all.addAll(accounts.holding(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        return all.stream().distinct().toList();
    }

    /** Whether this person may collect for it. */
    boolean collects(Survey survey, PersonId person) {
        return everybody(survey).stream().anyMatch(each -> each.id().equals(person));
    }

    /** Takes an address back: a phone was lost, or its owner wants a new one. Another is made when it is next asked for. */
    @Transactional
    public void revoke(SignedIn who, Survey survey, UUID device) {
        devices.of(survey.id()).stream()
                .filter(each -> each.id().equals(device))
                .findFirst()
                .ifPresent(found -> {
                    if (!found.person().equals(who.id())) {
                        permissions.require(who, SurveysAct.PLAN, survey);
                    }
                    revoke(who, survey, found);
                });
    }

    private void revoke(SignedIn who, Survey survey, Device device) {
        if (devices.revoke(survey.id(), device.id())) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.revoke-phone",
                    "person",
                    device.person().value(),
                    Map.of("survey", survey.slug()),
                    Map.of()));
        }
    }
}
