package th.phinong.relations;

/**
 * The case that a fact comes from, by the id that its module gave it; the register knows no more of
 * it.
 */
public record CaseRef(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
