package th.phinong.establishment.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
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
 * @param binding wording that could bind under international law (clause 12)
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
        List<BindingWording> binding) {

    public DraftVersion {
        binding = List.copyOf(binding);
    }

    /** Words that could bind, and the written justification for leaving them, if there is one. */
    public record BindingWording(ShortText words, @Nullable LongText justification) {}

    public boolean hasUnjustifiedBinding() {
        return binding.stream().anyMatch(wording -> wording.justification() == null);
    }
}
