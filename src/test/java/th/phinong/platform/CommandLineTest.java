package th.phinong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import th.phinong.testing.ApplicationTest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

@ApplicationTest
class CommandLineTest {

    @Autowired ApplicationContext application;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void help_lists_every_command_of_every_module_with_its_purpose() {
        assertThat(run(application, "help")).isZero();
        assertThat(text(out)).contains("backup FILE", "restore FILE [--replace]");
        assertThat(text(out).lines()).hasSize(1 + application.getBeansOfType(Command.class).size());
    }

    @Test
    void an_unknown_command_is_told_on_the_standard_error_only() {
        assertThat(run(application, "backpu")).isEqualTo(CommandLine.WRONG_USAGE);
        assertThat(text(err)).contains("\"backpu\"");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void wrong_arguments_are_answered_with_the_right_ones() {
        assertThat(run(application, "backup")).isEqualTo(CommandLine.WRONG_USAGE);
        assertThat(text(err)).contains("backup FILE");
    }

    @Test
    void a_failure_is_one_line_however_deep_it_lies() {
        var failing =
                withCommandThatThrows(
                        new IllegalStateException(new PlainFailure("platform.restore-running")));
        assertThat(run(failing, "fail")).isEqualTo(1);
        assertThat(text(err).lines()).hasSize(1);
        assertThat(text(err)).contains("Stop it first");
    }

    @Test
    void an_unexpected_failure_shows_no_stack_trace_either() {
        assertThat(run(withCommandThatThrows(new IllegalStateException("oh")), "fail"))
                .isEqualTo(1);
        assertThat(text(err).lines()).hasSize(1);
    }

    private static ApplicationContext withCommandThatThrows(RuntimeException failure) {
        var context = new GenericApplicationContext();
        context.registerBean(Command.class, () -> new Failing(failure));
        context.refresh();
        return context;
    }

    private int run(ApplicationContext context, String... words) {
        return CommandLine.run(context, List.of(words), printing(out), printing(err));
    }

    private static PrintStream printing(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8);
    }

    private record Failing(RuntimeException failure) implements Command {

        @Override
        public String name() {
            return "fail";
        }

        @Override
        public String usage() {
            return "";
        }

        @Override
        public String purpose() {
            return "platform.help";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            throw failure;
        }
    }
}
