package th.phinong.platform;

import java.io.PrintStream;
import java.util.List;

/** One command of {@code bin/phinong}; a module contributes it as a bean. */
public interface Command {

    /** The word that calls it: {@code backup}. */
    String name();

    /** What follows the name: {@code FILE}; empty when nothing does. */
    String usage();

    /** The key of the message that says in one line what it does: {@code platform.backup}. */
    String purpose();

    /**
     * Does it.
     *
     * @param arguments what follows the name
     * @param out takes the answer and nothing else, for scripts to read
     * @return 0 when it was done, 1 when it wasn't, 2 when the arguments are not those of {@link
     *     #usage}
     * @throws PlainFailure when it can't be done; its line is shown and the status is 1
     */
    int run(List<String> arguments, PrintStream out);
}
