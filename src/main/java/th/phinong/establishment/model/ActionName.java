package th.phinong.establishment.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What parties do, named after the steps; the tag is the name in addresses and messages. */
public enum ActionName {
    OPEN_CASE,
    LOG_CONTACT,
    RECORD_COMMITTEE,
    SAVE_PROPOSAL,
    PROPOSE,
    APPRAISE,
    CONSULT,
    GIVE_OPINION,
    REQUEST_EXEMPTION,
    GRANT_EXEMPTION,
    NOTIFY_RESULT,
    CONSIDER_OVERTURE,
    ASK_PROVINCES,
    ANSWER_OVERTURE,
    FORWARD_ANSWER,
    RECORD_DRAFT,
    SUBMIT_DRAFT,
    CLASSIFY,
    REVIEW_DRAFT,
    SUBMIT_TO_CABINET,
    RECORD_CABINET_DECISION,
    CONSENT,
    NOTIFY_CONSENT,
    ARRANGE_SIGNING,
    SIGN,
    REPORT_SIGNING,
    PASS_ON,
    TELL_CABINET,
    SUPPLY_INFORMATION,
    RETURN,
    WITHDRAW,
    SUSPEND,
    RESUME,
    REOPEN,
    CORRECT,
    RECORD_IRREGULARITY,
    MOVE_TO_VERSION;

    /** The name in kebab-case: {@code give-opinion}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String labelKey() {
        return "action." + tag() + ".label";
    }

    /** The action of that tag, if there is one. */
    public static Optional<ActionName> ofTag(String tag) {
        return Arrays.stream(values()).filter(name -> name.tag().equals(tag)).findFirst();
    }
}
