package th.phinong.establishment;

/**
 * How much waits on a desk.
 *
 * @param any all of it, counted no further than a little beyond ten thousand
 * @param mine what the officer who asks has
 * @param nobody what nobody in particular has
 */
public record WorkCounts(int any, int mine, int nobody) {

    /** How much of it is whose. */
    public int of(WorkQuery.Assigned assigned) {
        return switch (assigned) {
            case ANY -> any;
            case MINE -> mine;
            case NOBODY -> nobody;
        };
    }
}
