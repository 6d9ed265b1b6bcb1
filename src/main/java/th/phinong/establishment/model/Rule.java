package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import th.phinong.shared.Clause;
import th.phinong.shared.Decision;
import th.phinong.shared.RuleId;
import th.phinong.shared.RuleRefusal;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule that refuses, by name. Its title and its sentences are in the message files under
 * {@code rule.EST-Rn}.
 */
public enum Rule {
    /** No signature before both ministers' consent to that instrument. */
    CONSENT_BEFORE_SIGNATURE("EST-R1", "6", "8", "9"),
    /** A proposal or acceptance without plan, budget and personnel can be saved, not sent. */
    ANNEXES_WITH_PROPOSAL("EST-R2", "7", "4"),
    /** Below province level nothing is drafted before the joint exemption. */
    EXEMPTION_BEFORE_DRAFT("EST-R3", "1"),
    /** A changed draft does not reach the ministers without every opinion. */
    OPINIONS_BEFORE_CONSENT("EST-R4", "8"),
    /** An inconsistent draft, or a treaty, needs Cabinet's own decision. */
    CABINET_BEFORE_CONSENT("EST-R5", "8.2"),
    /** The governor signs for Thailand, or whoever acts for the governor and is named as such. */
    GOVERNOR_SIGNS("EST-R6", "9"),
    /** Wording that binds is changed, or justified in writing, before a draft is sent. */
    NO_BINDING_WORDING("EST-R7", "12"),
    /** The Thai Government is not a party to the text, nor bound by it. */
    GOVERNMENT_NOT_BOUND("EST-R8", "1"),
    /** A desk acts on its own steps and its own cases only. */
    OWN_DESK("EST-R9"),
    /** Steps are taken in their order, and once; the clause is that of the step the case is at. */
    STEPS_IN_ORDER("EST-R10"),
    /** Dates lie neither ahead nor before the step that they follow. Policy of the product. */
    DATES_IN_ORDER("EST-R11"),
    /** A case moves to another version only if it can go on there. Policy of the product. */
    FITS_VERSION("EST-R12");

    private final RuleId id;
    private final List<Clause> clauses;

    Rule(String id, String... clauses) {
        this.id = new RuleId(id);
        this.clauses = Stream.of(clauses).map(Clause::of).toList();
    }

    public RuleId id() {
        return id;
    }

    /** The clause that a refusal cites; null where the rule rests on none, or on the step's. */
    public @Nullable Clause clause() {
        return clauses.isEmpty() ? null : clauses.getFirst();
    }

    /** Every clause that the rule keeps, the one that refusals cite first. */
    public List<Clause> clauses() {
        return clauses;
    }

    public String titleKey() {
        return "rule." + id + ".title";
    }

    /**
     * The refusal in one of the rule's sentences, with the facts that the sentence is filled with.
     */
    Decision.Refused refuse(String variant, Object... facts) {
        return refuseCiting(clause(), variant, facts);
    }

    Decision.Refused refuseCiting(@Nullable Clause cited, String variant, Object... facts) {
        return new Decision.Refused(new RuleRefusal(id, cited, variant, List.of(facts)));
    }
}
