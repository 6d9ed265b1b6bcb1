package th.phinong.establishment.web;

import th.phinong.web.DateField;
import th.phinong.web.Field;
import th.phinong.web.Option;

import java.util.List;

/**
 * What the form that opens a case asks beside, where the foreign side began (clause 4).
 *
 * @param reportedOn the day of the report
 * @param overture what the overture says
 * @param province the province that it names, if it names one
 */
public record OverturePart(
        DateField reportedOn, Field overture, Field province, List<Option> provinces) {}
