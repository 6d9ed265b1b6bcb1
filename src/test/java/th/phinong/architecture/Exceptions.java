package th.phinong.architecture;

import java.util.Map;

/** Where a rule does not hold, each with its reason; what is not named here has no exception. */
final class Exceptions {

    /** Classes that may ask the machine for the time. */
    static final Map<String, String> CLOCK =
            Map.of(
                    "th.phinong.identity.IdentityConfiguration",
                    "makes the one clock of the application");

    /** Interfaces that may have one implementation in their own module. */
    static final Map<String, String> INTERFACES =
            Map.of(
                    "th.phinong.audit.Verifiable",
                    "asked of every module that keeps a hash chain; audit itself keeps the first");

    /** Files of Java in whose literals Thai may stand. */
    static final Map<String, String> THAI =
            Map.ofEntries(
                    Map.entry(
                            "establishment/model/GovernorsOffice.java",
                            "reads an office as it is typed under a signature"),
                    Map.entry(
                            "shared/ThaiDate.java", "the names of the months, and the Thai digits"),
                    Map.entry(
                            "identity/Demonstration.java",
                            "data: the offices of the demonstration accounts"),
                    Map.entry(
                            "identity/store/AccountStore.java",
                            "data: the provinces' demonstration accounts"),
                    Map.entry(
                            "directory/LevelWords.java",
                            "data: the words for levels that a name is compared without"),
                    Map.entry(
                            "directory/ForeignUnit.java",
                            "tells a remark in a name of the data from a name"),
                    Map.entry(
                            "directory/LettersAlike.java",
                            "data: letters that stand for one another"),
                    Map.entry(
                            "directory/Spelling.java", "data: letters that are silent or confused"),
                    Map.entry(
                            "relations/model/RowCheck.java",
                            "reads the word between two provinces in a cell"),
                    Map.entry(
                            "relations/model/PrintedRow.java",
                            "reads what the published lists print"),
                    Map.entry(
                            "relations/model/SoundParts.java",
                            "reads what the published lists print"),
                    Map.entry(
                            "relations/model/UnitNames.java",
                            "reads what the published lists print"),
                    Map.entry(
                            "relations/model/Misspeller.java",
                            "data: letters taken for one another"),
                    Map.entry(
                            "relations/model/SyntheticPrints.java", "data: made-up rows of lists"),
                    Map.entry(
                            "relations/SyntheticRelations.java",
                            "data: the syllables of made-up names"));

    /** Files that may name another module's schema. */
    static final Map<String, String> SCHEMAS =
            Map.of(
                    "access/FilterChains.java",
                    "tells Spring Session where identity keeps its sessions");

    private Exceptions() {}
}
