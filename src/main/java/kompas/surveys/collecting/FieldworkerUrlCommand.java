package kompas.surveys.collecting;

import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.kernel.PublicAddress;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fieldworker-url",
        description =
                "Prints the address of the server that a fieldworker's phone (ODK Collect) collects for a survey from.")
class FieldworkerUrlCommand implements KompasCommand {

    @Parameters(index = "0", paramLabel = "SURVEY", description = "the last part of the survey's address")
    private @Nullable String survey;

    @Parameters(index = "1", paramLabel = "E-MAIL", description = "of somebody who may collect for it")
    private @Nullable String email;

    @Option(names = "--draft", description = "to try the form that is not published yet")
    private boolean draft;

    @Override
    public int run(Installation installation) {
        Survey found = installation
                .get(Surveys.class)
                .find(String.valueOf(survey))
                .orElseThrow(() -> new CommandFailed("There is no survey “" + survey + "”."));
        Person person = person(installation, found)
                .orElseThrow(
                        () -> new CommandFailed("Nobody with the address " + email + " collects for this survey."));
        String path = installation.get(FieldTeam.class).path(found, person.id(), draft);
        installation.out().println(installation.get(PublicAddress.class).of(path));
        return ExitCode.DONE;
    }

    private Optional<Person> person(Installation installation, Survey found) {
        return installation
                .get(Accounts.class)
                .findByEmail(String.valueOf(email))
                .filter(known -> installation.get(FieldTeam.class).collects(found, known.id()));
    }
}
