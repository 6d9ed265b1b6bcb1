package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.establishment.CaseLine;
import th.phinong.establishment.WorkItem;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.Policy;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.identity.Desk;
import th.phinong.shared.Clause;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Tone;
import th.phinong.web.Words;

import java.util.Collection;
import java.util.Comparator;

/** Cases in words: their titles, desks, stages and what is to be done. */
@Component
class CaseWords {

    private final Directory directory;
    private final Today today;
    private final ProcedureVersions versions;

    CaseWords(Directory directory, Today today, ProcedureVersions versions) {
        this.directory = directory;
        this.today = today;
        this.versions = versions;
    }

    /** The relation in view: "ขอนแก่น – เมืองต้าถง มณฑลซานซี". */
    String title(Words words, @Nullable ProvinceCode province, LocalizedText counterpart) {
        return words.say(
                "establishment.case.title",
                province == null
                        ? words.say("establishment.case.no-province")
                        : province(words, province),
                words.of(counterpart));
    }

    String title(Words words, CaseFile file) {
        return title(words, file.province(), file.opening().counterpart().name());
    }

    String province(Words words, ProvinceCode code) {
        return directory.province(code).map(known -> words.of(known.name())).orElse(code.iso());
    }

    String country(Words words, String iso2) {
        return directory.country(iso2).map(known -> words.of(known.name())).orElse(iso2);
    }

    /** A desk's name: the party's, or the province's own. */
    String desk(Words words, Desk desk) {
        return desk.province() == null
                ? words.say("party." + desk.party().name())
                : words.say("establishment.desk.province", province(words, desk.province()));
    }

    String desks(Words words, Collection<Desk> desks) {
        return words.list(
                desks.stream()
                        .sorted(Comparator.comparing(Desk::party))
                        .map(desk -> desk(words, desk))
                        .toList());
    }

    WorkRow work(Words words, WorkItem item, Officers officers) {
        var version = versions.inForceOn(today.date());
        Clause clause = item.step() == null ? null : version.clauseOf(item.step());
        return new WorkRow(
                item.number(),
                "/cases/" + item.caseId(),
                "/cases/" + item.caseId() + "/" + item.action().tag(),
                title(words, item.province(), item.counterpart()),
                words.say(item.action().labelKey()),
                item.step() == null ? "" : item.step().code(),
                clause == null ? "" : clause.number(),
                item.duty(),
                words.date(today.dayOf(item.since())),
                today.daysSince(item.since()),
                item.due() == null ? null : words.date(item.due()),
                item.due() != null && item.due().isBefore(today.date()),
                officers.name(words, item.officer()),
                "/cases/" + item.caseId() + "/assign?turn=" + item.turn());
    }

    CaseListRow line(Words words, CaseLine line) {
        return new CaseListRow(
                line.number(),
                "/cases/" + line.id(),
                title(words, line.province(), line.counterpart()),
                country(words, line.country()),
                words.say("stage." + line.stage()),
                tone(line.stage(), line.closed()),
                desks(words, line.desks()),
                words.date(today.dayOf(line.changedAt())));
    }

    static Tone tone(String stage, boolean closed) {
        return switch (stage) {
            case "following-up" -> Tone.SUCCESS;
            case "closed" -> Tone.MUTED;
            case "stopped" -> Tone.DANGER;
            case "on-hold" -> Tone.WARNING;
            default -> closed ? Tone.MUTED : Tone.INFO;
        };
    }

    /** Whether an act is the product's own policy rather than the resolution's. */
    static boolean isPolicy(ActionName action) {
        return Policy.isPolicy(action);
    }
}
