package th.phinong.platform;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code bin/phinong}: finds the command that was named, runs it and ends with its status. */
public final class CommandLine {

    /** Status of a command that was called in the wrong way. */
    public static final int WRONG_USAGE = 2;

    private static final List<String> HELP = List.of("help", "--help", "-h");

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
                        .initializers(made -> prepare(made, words.getFirst()))
                        .properties(
                                Map.of(
                                        "phinong.command",
                                        words.getFirst(),
                                        "logging.threshold.console",
                                        "off"))
                        .run()) {
            return run(context, words, System.out, System.err);
        }
    }

    /**
     * A command finds the lists and accounts that the modules put into a new database when they
     * start (Spring Boot never puts that off); for help no database shall be started.
     */
    private static void prepare(ConfigurableApplicationContext context, String name) {
        if (HELP.contains(name)) {
            context.addBeanFactoryPostProcessor(
                    beans ->
                            Stream.of(beans.getBeanDefinitionNames())
                                    .map(beans::getBeanDefinition)
                                    .forEach(bean -> bean.setLazyInit(true)));
        }
    }

    static int run(
            ApplicationContext context, List<String> words, PrintStream out, PrintStream err) {
        String name = words.getFirst();
        var commands =
                context.getBeansOfType(Command.class).values().stream()
                        .sorted(Comparator.comparing(Command::name))
                        .toList();
        if (HELP.contains(name)) {
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
