package th.phinong.identity;

import org.springframework.stereotype.Component;

import th.phinong.platform.Command;
import th.phinong.platform.PlainFailure;

import java.io.PrintStream;
import java.util.List;

/** {@code token --user NAME}: makes a token for the API and prints it, and nothing else. */
@Component
class TokenCommand implements Command {

    private final Accounts accounts;
    private final Tokens tokens;

    TokenCommand(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String usage() {
        return "--user NAME";
    }

    @Override
    public String purpose() {
        return "identity.command.token";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("--user")) {
            return 2;
        }
        var userName = arguments.getLast();
        var official =
                accounts.official(userName)
                        .orElseThrow(() -> new PlainFailure("identity.no-account", userName));
        out.println(tokens.make(official, "bin/phinong token"));
        return 0;
    }
}
