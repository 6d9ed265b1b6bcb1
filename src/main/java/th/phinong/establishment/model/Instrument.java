package th.phinong.establishment.model;

/** What is signed; the letter of intent, where there is one, comes first (clause 5). */
public enum Instrument {
    /** หนังสือแสดงเจตจำนง. */
    LOI,
    /** บันทึกความเข้าใจ. */
    MOU;

    public String messageKey() {
        return "choice.instrument." + this;
    }
}
