package th.phinong.establishment.model;

import java.time.LocalDate;

/**
 * The Ministry of Interior's appraisal (A4; clause 1 and direction 1 of the plan).
 *
 * @param on the day it was signed off
 * @param level the foreign unit's level as the ministry finds it; decides whether an exemption is
 *     needed
 * @param potential what both sides can do together over the long term
 * @param benefit what Thailand gains
 */
public record Appraisal(
        LocalDate on, CounterpartLevel level, LongText potential, LongText benefit) {}
