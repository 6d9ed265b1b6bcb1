package th.phinong.establishment.model;

import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;

import java.util.Optional;

/** What provinces are called, for rules that compare an office with the case's own province. */
@FunctionalInterface
public interface ProvinceNames {

    /** No names at hand: an office is then judged without its province. */
    ProvinceNames NONE = _ -> Optional.empty();

    /** A province's name without the word จังหวัด; empty where it is not known. */
    Optional<LocalizedText> of(ProvinceCode province);
}
