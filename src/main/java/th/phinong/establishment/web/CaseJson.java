package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.CaseClock;
import th.phinong.establishment.CaseLine;
import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.WrittenCase;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ActionSpec;
import th.phinong.establishment.model.Asker;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.EarlySignature;
import th.phinong.establishment.model.Field;
import th.phinong.establishment.model.NextAct;
import th.phinong.establishment.model.Procedure;
import th.phinong.establishment.store.RecordedCaseEvent;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.shared.Decision;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Problems;
import th.phinong.web.Words;

import tools.jackson.databind.util.RawValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases as the API says them. */
@Component
class CaseJson {

    private final Directory directory;
    private final Today today;
    private final Clocks clocks;

    CaseJson(Directory directory, Today today, Clocks clocks) {
        this.directory = directory;
        this.today = today;
        this.clocks = clocks;
    }

    /** A case in a list. */
    Map<String, Object> line(CaseLine line) {
        var said = new LinkedHashMap<String, Object>();
        said.put("id", line.id().value());
        said.put("number", line.number());
        said.put("version", line.version());
        said.put("route", line.route());
        said.put("province", line.province() == null ? null : province(line.province()));
        said.put("counterpart", names(line.counterpart()));
        said.put("country", line.country());
        said.put("stage", line.stage());
        said.put("closed", line.closed());
        said.put("desks", line.desks().stream().map(CaseJson::desk).sorted().toList());
        said.put("changedAt", line.changedAt());
        return said;
    }

    /** A case with all that its reader may know and do. */
    Map<String, Object> whole(Words words, Official official, CaseRecord found) {
        return whole(words, official, found, clocks.of(found));
    }

    /** The same of a case that was just written, whose times are at hand. */
    Map<String, Object> whole(Words words, Official official, WrittenCase written) {
        return whole(words, official, written.record(), written.clock());
    }

    private Map<String, Object> whole(
            Words words, Official official, CaseRecord found, CaseClock clock) {
        var file = found.file();
        var said = new LinkedHashMap<String, Object>();
        said.put("id", found.row().id().value());
        said.put("number", found.row().number());
        said.put("version", found.row().version());
        said.put("route", file.opening().route().name());
        said.put("stage", file.stage().tag());
        said.put("stageName", words.say(file.stage().nameKey()));
        said.put("procedure", file.version().key());
        said.put("province", file.province() == null ? null : province(file.province()));
        var counterpart =
                new LinkedHashMap<String, Object>(names(file.opening().counterpart().name()));
        counterpart.put("unit", file.opening().counterpart().unit());
        counterpart.put("country", file.opening().counterpart().country());
        counterpart.put("level", file.level().name());
        said.put("counterpart", counterpart);
        said.put("label", file.opening().label().name());
        said.put(
                "relationId",
                found.row().relation() == null ? null : found.row().relation().value());
        said.put("established", file.isEstablished());
        said.put("closed", file.isClosed());
        said.put("awaiting", awaiting(file.nextActs(), clock));
        said.put("duties", file.duties().stream().map(duty -> duty(duty, clock)).toList());
        said.put(
                "irregularities",
                file.irregularities().stream().map(CaseJson::irregularity).toList());
        said.put("deskTimes", clock.deskTimes().stream().map(CaseJson::deskTime).toList());
        said.put("actions", actions(words, official, found));
        said.put("events", found.history().stream().map(this::event).toList());
        return said;
    }

    private static Map<String, Object> irregularity(EarlySignature early) {
        return Map.of("instrument", early.instrument(), "signedOn", early.signedOn());
    }

    private static List<Map<String, Object>> awaiting(List<NextAct> acts, CaseClock clock) {
        return acts.stream()
                .filter(NextAct::awaited)
                .map(
                        act -> {
                            Map<String, Object> said = new LinkedHashMap<>();
                            said.put("action", act.action().tag());
                            said.put("step", act.step() == null ? null : act.step().code());
                            said.put("party", desk(act.desk()));
                            said.put("due", clock.due(act));
                            return said;
                        })
                .toList();
    }

    private static Map<String, Object> duty(Duty duty, CaseClock clock) {
        var said = new LinkedHashMap<String, Object>();
        said.put("step", duty.step().code());
        said.put("action", duty.action().tag());
        said.put("party", desk(duty.desk()));
        said.put("since", duty.since());
        // The product's policy: the resolution sets no term.
        said.put("due", clock.due(duty));
        said.put("clause", duty.clause().number());
        return said;
    }

    private static Map<String, Object> deskTime(CaseClock.DeskTime time) {
        var said = new LinkedHashMap<String, Object>();
        said.put("party", desk(time.desk()));
        said.put("workingDays", time.workingDays());
        said.put("now", time.now());
        return said;
    }

    private List<Map<String, Object>> actions(Words words, Official official, CaseRecord found) {
        return Procedure.mayEach(found.file(), official.desk()).entrySet().stream()
                .map(each -> action(words, official, found, each.getKey(), each.getValue()))
                .toList();
    }

    private Map<String, Object> action(
            Words words, Official official, CaseRecord found, ActionName name, Decision decision) {
        var said = new LinkedHashMap<String, Object>();
        said.put("action", name.tag());
        switch (decision) {
            case Decision.Allowed() -> {
                said.put("allowed", true);
                var asker = new Asker(found.file(), official.desk(), today.date());
                said.put(
                        "fields",
                        ActionSpec.of(name, asker).fields().stream().map(CaseJson::field).toList());
            }
            case Decision.Refused(var refusal) -> {
                said.put("allowed", false);
                said.put("rule", refusal.rule().value());
                if (refusal.clause() != null) {
                    said.put("clause", refusal.clause().number());
                }
                said.put("reason", Problems.reason(words, refusal));
            }
        }
        return said;
    }

    /** The fields with which a case is opened. */
    List<Map<String, Object>> openingFields(Official official) {
        var asker = new Asker(null, official.desk(), today.date());
        return ActionSpec.of(ActionName.OPEN_CASE, asker).fields().stream()
                .map(CaseJson::field)
                .toList();
    }

    private static Map<String, Object> field(Field field) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", field.name());
        said.put("kind", field.kind().name());
        said.put("required", field.required());
        if (!field.choices().isEmpty()) {
            said.put("choices", field.choices());
        }
        if (!field.columns().isEmpty()) {
            said.put("columns", field.columns().stream().map(CaseJson::field).toList());
        }
        return said;
    }

    private Map<String, Object> event(RecordedCaseEvent recorded) {
        var said = new LinkedHashMap<String, Object>();
        said.put("position", recorded.position());
        said.put("event", recorded.event().tag());
        said.put("action", recorded.event().action().tag());
        said.put("happenedOn", recorded.event().happenedOn());
        said.put("recordedAt", recorded.recordedAt());
        said.put("author", recorded.author());
        said.put("agency", recorded.agency());
        // as it was hashed
        said.put("facts", new RawValue(recorded.body()));
        said.put("hash", recorded.hash());
        return said;
    }

    private Map<String, Object> province(ProvinceCode code) {
        var said = new LinkedHashMap<String, Object>();
        said.put("iso", code.iso());
        directory.province(code).ifPresent(province -> said.putAll(names(province.name())));
        return said;
    }

    private static Map<String, Object> names(LocalizedText text) {
        var said = new LinkedHashMap<String, Object>();
        said.put("th", text.th());
        said.put("en", text.en());
        return said;
    }

    private static String desk(Desk desk) {
        return desk.province() == null ? desk.party().name() : desk.province().iso();
    }
}
