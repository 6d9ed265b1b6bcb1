package th.phinong.establishment.model;

import th.phinong.shared.ProvinceCode;

import java.util.List;

/**
 * The Ministry of Interior passes an overture on to provinces (B3, clause 4).
 *
 * @param letter the letter
 * @param provinces the provinces asked, each with the reason it was chosen
 */
public record Invitation(Letter letter, List<Invited> provinces) {

    public Invitation {
        provinces = List.copyOf(provinces);
        if (provinces.isEmpty()) {
            throw new IllegalArgumentException("an invitation goes to a province");
        }
    }

    /** Whether it goes to that province. */
    public boolean asks(ProvinceCode province) {
        return provinces.stream().anyMatch(one -> one.province().equals(province));
    }

    /** One province asked, and why it. */
    public record Invited(ProvinceCode province, ShortText reason) {}
}
