package th.phinong.platform;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code bin/phinong}: finds the command that was named, runs it and ends with its status. */
public final class CommandLine {

    /** Status of a command that was called in the wrong way. */
    public static final int WRONG_USAGE = 2;

    private CommandLine() {}

    /**
     * Runs one command without the web server.
     *
     * @param application the class with {@code @SpringBootApplication}
     * @param words the command's name and its arguments
     * @return the status for the operating system
     */
    public static int run(Class<?> application, List<String> words) {
        try (var context =
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .lazyInitialization(true)
                        .properties(
                                Map.of(
                                        "phinong.command",
                                        words.getFirst(),
                                        "logging.level.root",
                                        "off"))
                        .run()) {
            return run(context, words, System.out, System.err);
        }
    }

    static int run(
            ApplicationContext context, List<String> words, PrintStream out, PrintStream err) {
        String name = words.getFirst();
        var commands =
                context.getBeansOfType(Command.class).values().stream()
                        .sorted(Comparator.comparing(Command::name))
                        .toList();
        if (List.of("help", "--help", "-h").contains(name)) {
            help(commands, out);
            return 0;
        }
        Optional<Command> named =
                commands.stream().filter(command -> command.name().equals(name)).findFirst();
        if (named.isEmpty()) {
            err.println(Wording.of("platform.no-command", name));
            return WRONG_USAGE;
        }
        return run(named.get(), words.subList(1, words.size()), out, err);
    }

    private static int run(
            Command command, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            int status = command.run(arguments, out);
            if (status == WRONG_USAGE) {
                err.println(Wording.of("platform.usage", command.name(), command.usage()));
            }
            return status;
        } catch (RuntimeException e) {
            err.println(
                    PlainFailures.lineOf(e).orElseGet(() -> Wording.of("platform.unexpected", e)));
            if (System.getenv("PHINONG_DEBUG") != null) {
                e.printStackTrace(err);
            }
            return 1;
        }
    }

    private static void help(List<Command> commands, PrintStream out) {
        out.println(Wording.of("platform.help"));
        for (Command command : commands) {
            out.printf(
                    "  %-44s %s%n",
                    (command.name() + " " + command.usage()).strip(),
                    Wording.of(command.purpose()));
        }
    }
}
