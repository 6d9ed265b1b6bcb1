package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One version of a draft (C1; clauses 5, 11, 12).
 *
 * @param instrument what is drafted
 * @param on the day of the version
 * @param textTh the Thai text
 * @param textEn the English text
 * @param agreed whether both sides agree to this version (clause 5)
 * @param facilitation whether wider facilitation was considered (clause 11)
 * @param problemSolving whether a local mechanism for solving problems was considered (clause 11)
 * @param bindsGovernment whether the Thai Government is a party or bound (clause 1)
 * @param binding wording that could bind under international law (clause 12), as entered and as the
 *     comparison found it
 * @param comparison what the program found of the texts; null where they could not be compared
 */
public record DraftVersion(
        Instrument instrument,
        LocalDate on,
        @Nullable LongText textTh,
        @Nullable LongText textEn,
        boolean agreed,
        boolean facilitation,
        boolean problemSolving,
        boolean bindsGovernment,
        List<BindingWording> binding,
        @Nullable DraftComparison comparison) {

    public DraftVersion {
        binding = List.copyOf(binding);
    }

    /** A version as it was entered, not compared. */
    public DraftVersion(
            Instrument instrument,
            LocalDate on,
            @Nullable LongText textTh,
            @Nullable LongText textEn,
            boolean agreed,
            boolean facilitation,
            boolean problemSolving,
            boolean bindsGovernment,
            List<BindingWording> binding) {
        this(
                instrument,
                on,
                textTh,
                textEn,
                agreed,
                facilitation,
                problemSolving,
                bindsGovernment,
                binding,
                null);
    }

    /**
     * Words that could bind, and the written justification for leaving them, if there is one.
     *
     * @param part the clause that they stand in, where the comparison found them; else null
     */
    public record BindingWording(
            ShortText words, @Nullable LongText justification, @Nullable ShortText part) {

        public BindingWording(ShortText words, @Nullable LongText justification) {
            this(words, justification, null);
        }

        /** Whether these are the words of a hit, however they were typed. */
        boolean isOf(BindingWording hit) {
            return words.value().equalsIgnoreCase(hit.words().value());
        }

        /** The words, and in which clause of the draft they stand where that is known. */
        String where() {
            return part == null ? "“" + words + "”" : "“" + words + "” (" + part + ")";
        }
    }

    /**
     * The same with what the program found of it. Words that were entered already keep their
     * justification.
     *
     * @param found wording that could bind
     * @param side whether the text makes the Thai Government a side
     */
    public DraftVersion compared(DraftComparison with, List<BindingWording> found, boolean side) {
        var all = new ArrayList<BindingWording>();
        binding.stream().filter(own -> found.stream().noneMatch(own::isOf)).forEach(all::add);
        for (var hit : found) {
            var entered = binding.stream().filter(own -> own.isOf(hit)).findFirst();
            var justification = entered.map(BindingWording::justification).orElse(null);
            all.add(new BindingWording(hit.words(), justification, hit.part()));
        }
        return new DraftVersion(
                instrument,
                on,
                textTh,
                textEn,
                agreed,
                facilitation,
                problemSolving,
                bindsGovernment || side,
                all,
                with);
    }

    public boolean hasUnjustifiedBinding() {
        return binding.stream().anyMatch(wording -> wording.justification() == null);
    }
}
