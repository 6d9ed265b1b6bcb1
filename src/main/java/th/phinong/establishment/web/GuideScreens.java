package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.Step;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.identity.PermissionPolicy;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The screens on which a clause is at work: for those whose act it is the act's own, for everybody
 * else the step in the chart.
 *
 * @param reader who reads the guide, or null for the public
 */
record GuideScreens(ProcedureVersion version, Words words, @Nullable Official reader) {

    /** Those of a clause, by its number. */
    List<RuleBook.Screen> at(String number) {
        var found = new ArrayList<RuleBook.Screen>();
        for (Step step : version.steps()) {
            boolean ofStep =
                    step.clauses().stream().anyMatch(one -> RuleBook.main(one).equals(number));
            for (Step.Part part : step.parts()) {
                if (ofStep || asksFor(part.action(), number)) {
                    found.add(screen(step, part));
                }
            }
        }
        Arrays.stream(ActionName.values())
                .filter(action -> version.stepOf(action).isEmpty() && asksFor(action, number))
                .map(this::screenBeside)
                .forEach(found::add);
        var more = words.find("guide.clause." + number + ".screen");
        if (more != null) {
            found.add(new RuleBook.Screen(more, "/relations", "/relations"));
        }
        return found;
    }

    private RuleBook.Screen screen(Step step, Step.Part part) {
        return new RuleBook.Screen(
                words.say(
                        "guide.clause.screen",
                        step.id().code(),
                        words.say(part.action().labelKey()),
                        RuleBook.parties(words, part.parties())),
                path(part.action(), step),
                href(part.action(), part.parties(), step));
    }

    private RuleBook.Screen screenBeside(ActionName action) {
        return new RuleBook.Screen(
                words.say(
                        "guide.clause.screen-beside",
                        words.say(action.labelKey()),
                        RuleBook.parties(words, version.partiesOf(action))),
                path(action, null),
                href(action, version.partiesOf(action), null));
    }

    /** Whether the form of an act has a field that rests on the clause. */
    private boolean asksFor(ActionName action, String number) {
        var asker = new Asker(null, Desk.of(Party.MOI), version.inForceFrom());
        return ActionSpec.of(action, asker).fields().stream()
                .map(Field::clause)
                .flatMap(Stream::ofNullable)
                .anyMatch(clause -> RuleBook.main(clause).equals(number));
    }

    /** Where an act is done: the work that waits for it, or the case where nothing waits. */
    private static String path(ActionName action, @Nullable Step step) {
        return switch (action) {
            case OPEN_CASE -> "/cases/new";
            case TELL_CABINET -> SeveralController.hrefOf(action);
            case SAVE_PROPOSAL -> path(ActionName.PROPOSE, step);
            case LOG_CONTACT, RECORD_COMMITTEE -> "/cases";
            default -> step == null ? "/cases" : "/work?act=" + action.tag();
        };
    }

    private String href(ActionName action, Collection<Party> parties, @Nullable Step step) {
        if (isOwn(parties)) {
            return path(action, step);
        }
        return step == null ? "" : "#" + inChart(step.id().code());
    }

    private boolean isOwn(Collection<Party> parties) {
        return reader != null
                && PermissionPolicy.actsForDesk(reader)
                && parties.contains(reader.desk().party());
    }

    /** The id of a step's line beside its chart; of the last steps, which both have, the first. */
    private static String inChart(String code) {
        return (code.startsWith("B") ? "chart-foreign-" : "chart-province-") + code;
    }
}
