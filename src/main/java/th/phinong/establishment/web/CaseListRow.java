package th.phinong.establishment.web;

import th.phinong.web.Tone;

/** A line of a list of cases, in words. */
public record CaseListRow(
        String number,
        String href,
        String title,
        String country,
        String stage,
        Tone tone,
        String desks,
        String changed) {}
