package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.platform.Command;
import th.phinong.platform.PlainFailure;
import th.phinong.platform.Wording;
import th.phinong.relations.SyntheticRelations;

import java.io.PrintStream;
import java.util.List;

/** {@code seed --cases N --relations N}: made-up data to measure with; either may be left out. */
@Component
class SeedCommand implements Command {

    private static final String NUMBER = "[1-9][0-9]{0,7}";

    private final SyntheticCases cases;
    private final SyntheticRelations relations;

    SeedCommand(SyntheticCases cases, SyntheticRelations relations) {
        this.cases = cases;
        this.relations = relations;
    }

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public String usage() {
        return "[--cases N] [--relations N]";
    }

    @Override
    public String purpose() {
        return "establishment.command.seed";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var wanted = Wanted.of(arguments);
        if (wanted == null) {
            return 2;
        }
        if (cases.areBesideRealOnes()) {
            throw new PlainFailure("establishment.seed-refused");
        }
        if (wanted.relations() > 0) {
            relations.seed(wanted.relations(), System.err);
        }
        if (wanted.cases() > 0) {
            cases.seed(wanted.cases(), System.err);
        }
        out.println(Wording.of("establishment.seeded", wanted.cases(), wanted.relations()));
        return 0;
    }

    /** How many of each; 0 of what was not asked for. */
    record Wanted(int cases, int relations) {

        static @Nullable Wanted of(List<String> arguments) {
            int cases = 0;
            int relations = 0;
            if (arguments.isEmpty() || arguments.size() % 2 != 0) {
                return null;
            }
            for (int i = 0; i < arguments.size(); i += 2) {
                var number = arguments.get(i + 1);
                if (!number.matches(NUMBER)) {
                    return null;
                }
                switch (arguments.get(i)) {
                    case "--cases" -> cases = Integer.parseInt(number);
                    case "--relations" -> relations = Integer.parseInt(number);
                    default -> {
                        return null;
                    }
                }
            }
            return new Wanted(cases, relations);
        }
    }
}
