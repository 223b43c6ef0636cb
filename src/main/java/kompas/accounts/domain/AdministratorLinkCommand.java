package kompas.accounts.domain;

import kompas.network.NetworkSettings;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.kernel.PublicAddress;
import picocli.CommandLine.Command;

@Command(
        name = "admin-link",
        description = "Prints a link that makes whoever opens it within a day an administrator of the network.")
class AdministratorLinkCommand implements KompasCommand {

    @Override
    public int run(Installation installation) {
        String language =
                installation.get(NetworkSettings.class).current().languages().getFirst();
        String token =
                installation.get(SigningIn.class).administratorLink(language).text();
        installation.out().println(installation.get(PublicAddress.class).of("/" + language + "/sign-in/" + token));
        return ExitCode.DONE;
    }
}
