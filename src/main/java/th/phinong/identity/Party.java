package th.phinong.identity;

/** A party to the procedure, or an office beside it; every agency is of one kind. */
public enum Party {
    /** จังหวัด: proposes, drafts, signs by its governor, reports. */
    PROVINCE,
    /** กองการต่างประเทศ สำนักงานปลัดกระทรวงมหาดไทย: runs it all. */
    MOI,
    /** กระทรวงการต่างประเทศ: gives opinions, receives overtures. */
    MFA,
    /** สถานเอกอัครราชทูต/สถานกงสุลใหญ่: reports overtures. */
    POST,
    /** สำนักงานคณะกรรมการกฤษฎีกา: the treaty question. */
    COS,
    /** รัฐมนตรีว่าการกระทรวงมหาดไทย. */
    MINISTER_INTERIOR,
    /** รัฐมนตรีว่าการกระทรวงการต่างประเทศ. */
    MINISTER_FOREIGN,
    /** คณะรัฐมนตรี ผ่านสำนักเลขาธิการคณะรัฐมนตรี. */
    CABINET,
    /** คณะทำงานขับเคลื่อนฯ (secretary of the central working group). */
    WORKING_GROUP,
    /** Reads everything, acts on nothing. */
    AUDITOR,
    /** Keeps accounts and settings; has no part in the procedure. */
    ADMINISTRATION
}
