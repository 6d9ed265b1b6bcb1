package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.ProvinceCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Facts being written down as input: text as typed, dates as ISO, choices by their names. */
final class InputFacts {

    private final Map<String, Object> input = new LinkedHashMap<>();

    Map<String, Object> map() {
        return input;
    }

    InputFacts put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean answer -> input.put(name, answer);
            case Enum<?> choice -> input.put(name, choice.name());
            case ProvinceCode province -> input.put(name, province.iso());
            default -> input.put(name, value.toString());
        }
        return this;
    }

    InputFacts putAll(Map<String, Object> more) {
        input.putAll(more);
        return this;
    }

    InputFacts without(String name) {
        input.remove(name);
        return this;
    }

    <T> InputFacts rows(String name, List<T> list, BiConsumer<InputFacts, T> write) {
        input.put(
                name,
                list.stream()
                        .map(
                                one -> {
                                    var row = new InputFacts();
                                    write.accept(row, one);
                                    return row.map();
                                })
                        .toList());
        return this;
    }

    InputFacts put(Letter letter) {
        return put("letterNumber", letter.number());
    }

    InputFacts put(Opinion opinion) {
        return put("verdict", opinion.verdict()).put("grounds", opinion.grounds());
    }

    InputFacts put(Judgement judgement) {
        return without("happenedOn")
                .put("decidedOn", judgement.on())
                .put("answer", judgement.answer())
                .put("grounds", judgement.grounds());
    }

    InputFacts put(ThaiSignatory thai, ForeignSignatory foreign) {
        return put("thaiSignatory", thai.office())
                .put("capacity", thai.capacity())
                .put("foreignSignatory", foreign.name())
                .put("foreignPosition", foreign.position());
    }

    InputFacts put(Signature signature) {
        return put("instrument", signature.instrument())
                .put("signedOn", signature.signedOn())
                .put("place", signature.place())
                .put(signature.thai(), signature.foreign())
                .put("term", signature.term().kind())
                .put("termLength", signature.term().length());
    }

    InputFacts put(DraftVersion draft) {
        return put("instrument", draft.instrument())
                .put("textTh", draft.textTh())
                .put("textEn", draft.textEn())
                .put("agreed", draft.agreed())
                .put("facilitation", draft.facilitation())
                .put("problemSolving", draft.problemSolving())
                .put("bindsGovernment", draft.bindsGovernment())
                .rows(
                        "binding",
                        draft.binding(),
                        (row, wording) ->
                                row.put("words", wording.words())
                                        .put("justification", wording.justification()));
    }

    InputFacts put(Opening opening) {
        var counterpart = opening.counterpart();
        return put("route", opening.route())
                .put("province", opening.province())
                .put("counterpartUnit", counterpart.unit())
                .put("counterpartTh", counterpart.name().th())
                .put("counterpartEn", counterpart.name().en())
                .put("country", counterpart.country())
                .put("level", counterpart.level())
                .put("label", opening.label())
                .put("overture", opening.overture());
    }
}
