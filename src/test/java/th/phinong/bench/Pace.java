package th.phinong.bench;

/**
 * How much is made up and how long it is measured.
 *
 * @param relations in the register
 * @param cases under the procedure
 * @param warm seconds before an operation is measured: a JVM needs it
 * @param measured seconds
 */
record Pace(int relations, int cases, double warm, double measured) {

    static final Pace FULL = new Pace(1_000_000, 60_000, 10, 6);
    static final Pace QUICK = new Pace(100_000, 20_000, 3, 3);
}
