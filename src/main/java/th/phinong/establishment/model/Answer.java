package th.phinong.establishment.model;

/** Yes or no from whoever decides. */
public enum Answer {
    GRANTED,
    REFUSED
}
