package th.phinong.establishment.web;

import jakarta.servlet.http.HttpServletRequest;

import th.phinong.establishment.CaseId;
import th.phinong.establishment.OutcomeOfMany.Hindrance;
import th.phinong.establishment.WaitingCase;
import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.Field;
import th.phinong.web.Shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of an act on several cases, on its way.
 *
 * @param waiting the cases that wait for it
 * @param chosen those that were chosen
 * @param input what is in the shared fields, nested
 * @param hindrances the cases that stand in the way
 * @param wrongNumber whether none were chosen, or too many
 * @param done how many it was just done to; 0 where it was not
 */
record SeveralForm(
        Shell shell,
        ActionName act,
        List<WaitingCase> waiting,
        List<CaseId> chosen,
        List<Field> fields,
        Map<String, Object> input,
        String key,
        List<Hindrance> hindrances,
        boolean wrongNumber,
        int done) {

    /**
     * What a browser sent.
     *
     * @param chosen the ids of the cases as sent
     * @param all whether the button that chooses all of them was pressed
     */
    record Sent(SentForm form, List<CaseId> chosen, boolean all) {

        private static final String CASES = "cases";
        private static final String ALL = "all";

        static Sent of(HttpServletRequest request) {
            var sent = new LinkedHashMap<String, List<String>>();
            request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
            return of(sent);
        }

        static Sent of(Map<String, List<String>> sent) {
            var own = new LinkedHashMap<>(sent);
            var cases = own.remove(CASES);
            boolean all = own.remove(ALL) != null;
            if (all) {
                own.put("edit", List.of(ALL));
            }
            var chosen = new ArrayList<CaseId>();
            for (var id : cases == null ? List.<String>of() : cases) {
                if (id.matches("[0-9]{1,18}")) {
                    chosen.add(new CaseId(Long.parseLong(id)));
                }
            }
            return new Sent(SentForm.of(own), chosen, all);
        }
    }

    SeveralForm hinderedBy(List<Hindrance> cases) {
        return new SeveralForm(
                shell, act, waiting, chosen, fields, input, key, cases, wrongNumber, done);
    }

    SeveralForm ofWrongNumber() {
        return new SeveralForm(
                shell, act, waiting, chosen, fields, input, key, hindrances, true, done);
    }

    SeveralForm done(int cases) {
        return new SeveralForm(
                shell, act, waiting, chosen, fields, input, key, hindrances, wrongNumber, cases);
    }
}
