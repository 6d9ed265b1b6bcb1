package th.phinong.establishment.model;

/**
 * Who signs for the other side: its governor or an equivalent head (clause 9).
 *
 * @param name as signed
 * @param position the office held
 */
public record ForeignSignatory(ShortText name, ShortText position) {}
