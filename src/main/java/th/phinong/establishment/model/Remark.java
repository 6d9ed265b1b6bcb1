package th.phinong.establishment.model;

import java.time.LocalDate;

/**
 * Something said in writing, with its date: a reason, an answer, a note.
 *
 * @param on the day it was said
 * @param text what was said
 */
public record Remark(LocalDate on, LongText text) {}
