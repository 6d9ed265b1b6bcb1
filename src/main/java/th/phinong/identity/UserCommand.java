package th.phinong.identity;

import org.springframework.stereotype.Component;

import th.phinong.audit.Author;
import th.phinong.platform.Command;
import th.phinong.platform.PlainFailure;
import th.phinong.shared.LocalizedText;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code user list}, {@code user close NAME}, {@code user email NAME [ADDRESS]} (without an address
 * the account's is taken away) and {@code user add NAME AGENCY ROLES TH EN}; the password of a new
 * account is the first line of standard input, so that no list of processes shows it.
 */
@Component
class UserCommand implements Command {

    private static final int WRONG_USAGE = 2;

    private final Accounts accounts;
    private final MailAddresses addresses;

    UserCommand(Accounts accounts, MailAddresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public String usage() {
        return "list | close NAME | email NAME [ADDRESS]"
                + " | add NAME AGENCY ROLE[,ROLE] NAME-TH NAME-EN";
    }

    @Override
    public String purpose() {
        return "identity.command.user";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return switch (String.join(" ", arguments.subList(0, Math.min(1, arguments.size())))) {
            case "list" -> list(arguments, out);
            case "close" -> close(arguments);
            case "email" -> email(arguments);
            case "add" -> add(arguments);
            default -> WRONG_USAGE;
        };
    }

    private int list(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            return WRONG_USAGE;
        }
        for (var official : accounts.all()) {
            var roles =
                    official.roles().stream()
                            .map(Role::name)
                            .sorted()
                            .collect(Collectors.joining(","));
            out.printf("%s\t%s\t%s%n", official.userName(), official.agency(), roles);
        }
        return 0;
    }

    private int close(List<String> arguments) {
        if (arguments.size() != 2) {
            return WRONG_USAGE;
        }
        if (!accounts.close(Author.SYSTEM, arguments.get(1))) {
            throw new PlainFailure("identity.no-account", arguments.get(1));
        }
        return 0;
    }

    private int email(List<String> arguments) {
        if (arguments.size() != 2 && arguments.size() != 3) {
            return WRONG_USAGE;
        }
        var name = arguments.get(1);
        var address = arguments.size() == 3 ? arguments.get(2) : "";
        if (!address.isEmpty() && !MailAddresses.isAddress(address)) {
            throw new PlainFailure("identity.not-a-mail-address", address);
        }
        if (!addresses.set(Author.SYSTEM, name, address)) {
            throw new PlainFailure("identity.no-account", name);
        }
        return 0;
    }

    private int add(List<String> arguments) {
        if (arguments.size() != 6) {
            return WRONG_USAGE;
        }
        try {
            accounts.open(
                    Author.SYSTEM,
                    arguments.get(1),
                    new LocalizedText(arguments.get(4), arguments.get(5)),
                    new AgencyId(arguments.get(2)),
                    roles(arguments.get(3)),
                    firstLine());
        } catch (IllegalArgumentException | org.springframework.dao.DataAccessException e) {
            throw new PlainFailure(e, "identity.account-refused", arguments.get(1));
        }
        return 0;
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static String firstLine() {
        try {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            var line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
