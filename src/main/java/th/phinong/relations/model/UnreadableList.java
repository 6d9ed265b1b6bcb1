package th.phinong.relations.model;

/** A file that is no list: nothing of it is taken. */
public final class UnreadableList extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public UnreadableList(String key, Object... facts) {
        super(key);
        problem = Problem.of(key, facts);
    }

    public Problem problem() {
        return problem;
    }
}
