package th.phinong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class ListsTest {

    private static final Address LIST =
            Address.of("/relations", "q=%E0%B8%A5%E0%B8%B2%E0%B8%A7&page=2");

    @Test
    void an_address_changes_one_thing_and_keeps_the_rest() {
        assertThat(LIST.with("page", 3))
                .hasToString("/relations?q=%E0%B8%A5%E0%B8%B2%E0%B8%A7&page=3");
        assertThat(LIST.without("q").without("page")).hasToString("/relations");
        var two = Address.of("/relations", "country=CN&country=JP&status=");
        assertThat(two.without("country", "CN")).hasToString("/relations?country=JP");
    }

    @Test
    void an_address_reads_what_it_writes_whatever_was_typed() {
        var typed = "50% ของ \"ไทย & ลาว\" + จีน=#1<script>";
        var written = Address.of("/relations").with("q", typed).toString();
        assertThat(written).doesNotContain("<", "\"", " ", "#");
        assertThat(Address.of("/relations", written.substring("/relations?".length())).parameters())
                .containsExactly(new Address.Parameter("q", typed));
    }

    @Test
    void a_column_sorted_up_offers_down_and_every_other_one_up() {
        assertThat(Column.of("x").sortedBy(LIST, "year", "year").href())
                .endsWith("sort=-year")
                .doesNotContain("page=");
        assertThat(Column.of("x").sortedBy(LIST, "year", "-year").order())
                .isEqualTo(Column.Order.DESCENDING);
        assertThat(Column.of("x").sortedBy(LIST, "year", "city").order())
                .isEqualTo(Column.Order.NONE);
    }

    @Test
    void paging_links_the_ends_and_the_neighbours_and_skips_no_single_page() {
        assertThat(new Paging(7, 50, 1234, LIST).numbers()).containsExactly(1, 0, 6, 7, 8, 0, 25);
        assertThat(new Paging(3, 10, 50, LIST).numbers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(new Paging(4, 10, 70, LIST).numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void every_page_is_linked_once_in_order_and_the_one_shown_among_them() {
        for (int total = 0; total < 300; total += 7) {
            var pages = new Paging(1, 10, total, LIST).pages();
            for (int page = 1; page <= pages; page++) {
                var numbers = new Paging(page, 10, total, LIST).numbers();
                var linked = numbers.stream().filter(n -> n > 0).toList();
                assertThat(linked).isSorted().doesNotHaveDuplicates().contains(1, page, pages);
                assertThat(IntStream.range(1, linked.size()))
                        .allMatch(
                                i ->
                                        linked.get(i) - linked.get(i - 1) == 1
                                                || numbers.get(numbers.indexOf(linked.get(i)) - 1)
                                                        == 0);
            }
        }
    }

    @Test
    void the_rows_shown_are_counted_from_one_and_none_is_none() {
        assertThat(new Paging(2, 50, 70, LIST))
                .returns(51L, Paging::first)
                .returns(70L, Paging::last);
        assertThat(new Paging(1, 50, 0, LIST)).returns(0L, Paging::first).returns(1, Paging::pages);
    }
}
