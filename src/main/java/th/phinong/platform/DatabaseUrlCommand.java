package th.phinong.platform;

import org.springframework.stereotype.Component;

import java.io.PrintStream;
import java.util.List;

/**
 * {@code bin/phinong database-url}: the address of the running server's database, password
 * included, for {@code psql "$(bin/phinong database-url)"} and tools like it.
 */
@Component
class DatabaseUrlCommand implements Command {

    private final Databases databases;

    DatabaseUrlCommand(Databases databases) {
        this.databases = databases;
    }

    @Override
    public String name() {
        return "database-url";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String purpose() {
        return "platform.database-url-command";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            return CommandLine.WRONG_USAGE;
        }
        // An embedded database that this command started itself ends with it.
        if (databases.embedded() && !databases.joined()) {
            throw new PlainFailure("platform.no-server");
        }
        out.println(databases.address().url());
        return 0;
    }
}
