package th.phinong.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who may see and do what: asked by acts and lists, pages, exports and the API alike. A province
 * sees its own cases; every other party those that have reached it; auditors everything;
 * administrators and the public none.
 */
public final class PermissionPolicy {

    private PermissionPolicy() {}

    /** Which cases a person may see; none for someone who is not signed in. */
    public static Scope casesOf(@Nullable Official official) {
        if (official == null) {
            return new Scope.Nothing();
        }
        if (official.has(Role.AUDITOR)) {
            return new Scope.Everything();
        }
        if (!official.has(Role.OFFICER)) {
            return new Scope.Nothing();
        }
        var desk = official.desk();
        var province = desk.province();
        return switch (desk.party()) {
            case PROVINCE ->
                    province == null ? new Scope.Nothing() : new Scope.OfProvince(province);
            case WORKING_GROUP -> new Scope.Reached(Party.MOI);
            case AUDITOR, ADMINISTRATION -> new Scope.Nothing();
            case MOI, MFA, POST, COS, MINISTER_INTERIOR, MINISTER_FOREIGN, CABINET ->
                    new Scope.Reached(desk.party());
        };
    }

    /** Whether a person may act for a desk at all; what the act is, the procedure decides. */
    public static boolean actsForDesk(@Nullable Official official) {
        return official != null && official.has(Role.OFFICER);
    }

    /**
     * Whether a person may read what an agency keeps to itself about a case that they may see.
     *
     * @param agency the agency's code
     */
    public static boolean readsInternal(Official official, String agency) {
        return official.has(Role.AUDITOR) || official.agency().code().equals(agency);
    }

    /**
     * Whether a person may read and finish a letter that was not yet kept as sent, in a case that
     * they may see: whose letter it is, and the Ministry of Interior.
     *
     * @param sender the desk that sends it
     */
    public static boolean readsLetterDraft(@Nullable Official official, Desk sender) {
        return official != null
                && actsForDesk(official)
                && (official.desk().equals(sender) || official.desk().party() == Party.MOI);
    }

    /** Whether a person may decide what the rows of published lists mean. */
    public static boolean reconcilesLists(@Nullable Official official) {
        return official != null && actsForDesk(official) && official.desk().party() == Party.MOI;
    }

    /** Whether a person may read the audit record. */
    public static boolean readsAudit(@Nullable Official official) {
        return official != null && official.has(Role.AUDITOR);
    }

    /** Whether a person may change what holds for all: deadlines, holidays. */
    public static boolean keepsSettings(@Nullable Official official) {
        return official != null && official.has(Role.ADMINISTRATOR);
    }

    /** Whether a person may read who may do what. */
    public static boolean readsPermissions(@Nullable Official official) {
        return official != null && (official.has(Role.ADMINISTRATOR) || official.has(Role.AUDITOR));
    }

    /** Whether a person may decide what the register goes by, and bring new lists into it. */
    public static boolean keepsRegister(@Nullable Official official) {
        return official != null && actsForDesk(official) && official.desk().party() == Party.MOI;
    }

    /** Whether a person may make a new version of the list of binding words (clause 12). */
    public static boolean keepsBindingWords(@Nullable Official official) {
        return official != null && actsForDesk(official) && official.desk().party() == Party.MOI;
    }

    /**
     * Whose relations a person may look through for what needs work: a province its own, the
     * ministry and the auditors all.
     */
    public static Scope qualityOf(@Nullable Official official) {
        if (official == null) {
            return new Scope.Nothing();
        }
        if (official.has(Role.AUDITOR)) {
            return new Scope.Everything();
        }
        var scope = casesOf(official);
        boolean all = scope instanceof Scope.Reached(var party) && party == Party.MOI;
        return all
                ? new Scope.Everything()
                : scope instanceof Scope.OfProvince ? scope : new Scope.Nothing();
    }

    /** Whether a person may say or decide something about what needs work. */
    public static boolean worksOnQuality(@Nullable Official official) {
        return actsForDesk(official) && !(qualityOf(official) instanceof Scope.Nothing);
    }

    /** Whether a person may move running cases to another version of the procedure. */
    public static boolean movesCases(@Nullable Official official) {
        return official != null
                && (official.has(Role.ADMINISTRATOR)
                        || actsForDesk(official) && official.desk().party() == Party.MOI);
    }

    /**
     * The cases that a person may move. An administrator, who reads no case, moves any by its
     * number.
     */
    public static Scope movableCases(@Nullable Official official) {
        if (!movesCases(official)) {
            return new Scope.Nothing();
        }
        return official != null && official.has(Role.ADMINISTRATOR)
                ? new Scope.Everything()
                : casesOf(official);
    }
}
