package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;

import th.phinong.documents.FileId;
import th.phinong.documents.StoredFile;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.Contacts.Contact;
import th.phinong.relations.store.QualityActs.Line;
import th.phinong.web.Field;
import th.phinong.web.FieldError;
import th.phinong.web.Option;
import th.phinong.web.Shell;
import th.phinong.web.Tone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A point that needs work.
 *
 * @param relation the relation with what its sources say
 * @param there whether the register still has the point
 * @param done what was said and decided, the newest first
 * @param documents the documents that came with it, by id
 * @param next what the person may do now
 * @param keepsRegister whether the person may put the facts themselves right
 * @param works whether the person may act at all
 * @param contact the office that is known, or null
 * @param typed what was typed, where it was refused
 * @param errors what is wrong with it
 * @param zone where days are told from
 */
public record QualityPointPage(
        Shell shell,
        QualityIssue issue,
        RelationPage relation,
        boolean there,
        List<Line> done,
        Map<FileId, StoredFile> documents,
        List<QualityAct> next,
        boolean keepsRegister,
        boolean works,
        @Nullable Contact contact,
        Map<String, String> typed,
        List<FieldError> errors,
        ZoneId zone) {

    static String state(Shell shell, @Nullable QualityAct last) {
        return shell.say("relations.quality.state." + (last == null ? "open" : last.key()));
    }

    public String title() {
        return shell.say("relations.quality." + issue.key());
    }

    public RelationRow row() {
        return relation.row();
    }

    public String name() {
        var row = row();
        return shell.say("relations.relation.title", row.province().name(), row.line().name());
    }

    public String state() {
        return state(shell, last());
    }

    public Tone tone() {
        var last = last();
        return last == null
                ? Tone.WARNING
                : switch (last) {
                    case CONFIRM, CONTEST, REOPEN -> Tone.INFO;
                    case ACCEPT -> Tone.SUCCESS;
                    case REJECT, WITHDRAW -> Tone.WARNING;
                };
    }

    private @Nullable QualityAct last() {
        return done.isEmpty() ? null : done.getFirst().act();
    }

    public String action() {
        return "/quality/" + issue.key() + "/" + row().line().id();
    }

    /** The documents that came with an act. */
    public List<StoredFile> documents(Line line) {
        return line.files().stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    public String href(StoredFile document) {
        return action() + "/files/" + document.id();
    }

    public List<Option> options() {
        return next.stream()
                .map(
                        act ->
                                Option.of(
                                        act.key(),
                                        shell.say("relations.quality.act." + act.key()),
                                        act.key().equals(typed.get("act"))))
                .toList();
    }

    public Field field(String name) {
        var hint = shell.words().find("relations.quality.field." + name + "-hint");
        var field = Field.of(name, shell.say("relations.quality.field." + name));
        return (hint == null ? field : field.withHint(hint))
                .withValue(typed.getOrDefault(name, known(name)))
                .withError(error(name));
    }

    private String known(String name) {
        return contact == null
                ? ""
                : switch (name) {
                    case "office" -> contact.office();
                    case "reach" -> contact.reach();
                    default -> "";
                };
    }

    private @Nullable String error(String name) {
        return FieldError.at(name, errors);
    }

    /** What is wrong; at no field where somebody else was faster. */
    public List<FieldError> summary() {
        return errors.stream()
                .map(e -> e.field().equals("changed") ? new FieldError("", e.message()) : e)
                .toList();
    }

    public LocalDate day(Line line) {
        return LocalDate.ofInstant(line.at(), zone);
    }

    public boolean asksForContact() {
        return issue == QualityIssue.NO_CONTACT && works;
    }
}
