package th.phinong.establishment.web;

import org.springframework.stereotype.Component;

import th.phinong.establishment.CaseRecord;
import th.phinong.establishment.model.EarlySignature;
import th.phinong.web.SummaryRow;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;

/** What a case is about, row by row. */
@Component
class CaseFactRows {

    private final CaseWords caseWords;

    CaseFactRows(CaseWords caseWords) {
        this.caseWords = caseWords;
    }

    List<SummaryRow> of(Words words, CaseRecord found) {
        var file = found.file();
        var counterpart = file.opening().counterpart();
        var rows = new ArrayList<SummaryRow>();
        var unit =
                SummaryRow.of(
                        words.say("establishment.case.counterpart"),
                        counterpart.name(),
                        words.language());
        rows.add(
                counterpart.unit() == null
                        ? unit
                        : unit.linked("/counterparts/" + counterpart.unit()));
        rows.add(
                SummaryRow.of(
                        words.say("establishment.case.country"),
                        caseWords.country(words, counterpart.country())));
        rows.add(
                SummaryRow.of(
                        words.say("establishment.case.level"),
                        words.say("choice.level." + file.level().name())));
        rows.add(
                SummaryRow.of(
                        words.say("establishment.case.label"),
                        words.say("choice.label." + file.opening().label().name())));
        rows.add(
                SummaryRow.of(
                        words.say("establishment.case.route"),
                        words.say("choice.route." + file.opening().route().name())));
        rows.add(
                SummaryRow.of(
                        words.say("establishment.case.procedure"),
                        words.say("establishment.case.procedure-of", file.version().resolvedOn())));
        var relation = found.row().relation();
        if (relation != null) {
            rows.add(
                    SummaryRow.of(
                                    words.say("establishment.case.relation"),
                                    words.say(
                                            file.isEstablished()
                                                    ? "establishment.case.relation-established"
                                                    : "establishment.case.relation-loi"))
                            .linked("/relations/" + relation.value()));
        }
        file.irregularities().forEach(early -> rows.add(early(words, early)));
        return rows;
    }

    /** A signature that came too early stays to be seen (clause 6). */
    private static SummaryRow early(Words words, EarlySignature early) {
        return SummaryRow.of(
                words.say("establishment.case.early"),
                words.say(
                        "establishment.case.early-of",
                        words.say("choice.instrument." + early.instrument().name()),
                        early.signedOn()));
    }
}
