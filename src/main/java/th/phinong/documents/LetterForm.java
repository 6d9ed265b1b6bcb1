package th.phinong.documents;

/** The forms of the regulation on official correspondence that the procedure needs. */
public enum LetterForm {
    /** หนังสือภายนอก: between agencies. */
    EXTERNAL,
    /** บันทึกข้อความ: within one ministry. */
    MEMO,
    /** หนังสือประทับตรา: reminders, copies, what was done already. */
    STAMPED,
    /** หนังสือถึงเลขาธิการคณะรัฐมนตรี: an external letter under seven headings. */
    CABINET,
    /** A letter in English to the other side. */
    COURTESY
}
