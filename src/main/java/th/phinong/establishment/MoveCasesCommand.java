package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseMoves.Planned;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.VersionMove;
import th.phinong.establishment.model.VersionMove.Part;
import th.phinong.establishment.model.VersionMove.Standing;
import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.identity.Role;
import th.phinong.identity.Scope;
import th.phinong.platform.Command;
import th.phinong.platform.PlainFailure;
import th.phinong.shared.Decision;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.RuleRefusal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code move-cases --to KEY [--dry-run]}: running cases to another version of the procedure. A
 * line for each case, its columns parted by tabs: number, {@code moves} or {@code moved} or {@code
 * refused}, the versions, the stages, the desks, what is added and removed, or why not.
 */
@Component
class MoveCasesCommand implements Command {

    private static final int WRONG_USAGE = 2;
    private static final int AT_A_TIME = 200;

    /** The command acts for nobody's account: whoever may run it is in charge of the server. */
    private static final Official SYSTEM =
            new Official(
                    new AccountId(0),
                    "system",
                    new LocalizedText("system", "system"),
                    new AgencyId("system"),
                    new LocalizedText("system", "system"),
                    Desk.of(Party.ADMINISTRATION),
                    Set.of(Role.ADMINISTRATOR));

    private final CaseMoves moves;
    private final ProcedureVersions versions;

    MoveCasesCommand(CaseMoves moves, ProcedureVersions versions) {
        this.moves = moves;
        this.versions = versions;
    }

    @Override
    public String name() {
        return "move-cases";
    }

    @Override
    public String usage() {
        return "--to KEY [--dry-run]";
    }

    @Override
    public String purpose() {
        return "establishment.command.move-cases";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean dry = arguments.size() == 3 && arguments.get(2).equals("--dry-run");
        if (!(dry || arguments.size() == 2) || !arguments.getFirst().equals("--to")) {
            return WRONG_USAGE;
        }
        var to = arguments.get(1);
        if (!versions.has(to)) {
            throw new PlainFailure("establishment.no-version", to);
        }
        int refused = 0;
        long after = 0;
        for (var planned = plan(to, after); !planned.isEmpty(); planned = plan(to, after)) {
            for (var one : planned) {
                var refusal = dry ? refusalOf(one.move()) : moved(one, to);
                refused += refusal == null ? 0 : 1;
                out.println(line(one, refusal, dry));
            }
            after = planned.getLast().caseId().value();
        }
        return refused == 0 ? 0 : 1;
    }

    private List<Planned> plan(String to, long after) {
        return moves.dryRun(new Scope.Everything(), to, after, AT_A_TIME);
    }

    /** Why a case was not moved, or null if it was. */
    private @Nullable RuleRefusal moved(Planned planned, String to) {
        return moves.moveToVersion(SYSTEM, planned.caseId(), to, null)
                        instanceof Outcome.Refused(var refusal)
                ? refusal
                : null;
    }

    private static @Nullable RuleRefusal refusalOf(VersionMove move) {
        return move.decision() instanceof Decision.Refused(var refusal) ? refusal : null;
    }

    private static String line(Planned planned, @Nullable RuleRefusal refusal, boolean dry) {
        var move = planned.move();
        var after = move.after();
        var columns =
                refusal != null || after == null
                        ? Stream.of(
                                planned.number(),
                                "refused",
                                move.from() + " -> " + move.to(),
                                refusal == null ? "" : refusal.rule() + " " + refusal.variant())
                        : Stream.of(
                                planned.number(),
                                dry ? "moves" : "moved",
                                move.from() + " -> " + move.to(),
                                move.before().stage().tag() + " -> " + after.stage().tag(),
                                desks(move.before()) + " -> " + desks(after),
                                changes(move));
        return columns.collect(Collectors.joining("\t"));
    }

    private static String desks(Standing standing) {
        return standing.desks().stream()
                .map(desk -> desk.province() == null ? desk.party().name() : desk.province().iso())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String changes(VersionMove move) {
        return Stream.concat(
                        move.added().stream().map(part -> "+" + named(part)),
                        move.removed().stream().map(part -> "-" + named(part)))
                .collect(Collectors.joining(" "));
    }

    private static String named(Part part) {
        return part.step() + "/" + part.action().tag() + "/" + part.party();
    }
}
