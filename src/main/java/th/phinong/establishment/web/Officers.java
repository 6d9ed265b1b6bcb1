package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.establishment.Assignments;
import th.phinong.identity.AccountId;
import th.phinong.identity.Official;
import th.phinong.web.Words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The officers of the reader's agency by their accounts, read once for a page.
 *
 * @param byAccount those whose accounts may be used now
 */
record Officers(Map<AccountId, Official> byAccount) {

    static Officers of(Assignments assignments, Official reader) {
        return new Officers(
                assignments.officers(reader).stream()
                        .collect(Collectors.toMap(Official::account, Function.identity())));
    }

    /** An officer's name; that it is someone else's of the desk; empty where nobody has it. */
    String name(Words words, @Nullable AccountId officer) {
        if (officer == null) {
            return "";
        }
        var known = byAccount.get(officer);
        return known == null
                ? words.say("establishment.assign.someone-else")
                : words.of(known.name());
    }

    /** In the order of their names. */
    List<Official> sorted(Words words) {
        return byAccount.values().stream()
                .sorted(
                        (a, b) ->
                                words.alphabetical()
                                        .compare(words.of(a.name()), words.of(b.name())))
                .toList();
    }
}
