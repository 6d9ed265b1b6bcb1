package th.phinong.relations;

/** The id of a relation in the register. */
public record RelationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
