package th.phinong.relations.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.relations.RelationId;
import th.phinong.relations.model.Fact;
import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was known of rows before somebody read them otherwise. */
@ApplicationTest
class KnownTiesTest {

    private static final String LIST = "2565-inprogress";
    private static final int ROW = 30;
    private static final String KIEN_GIANG = "117";

    @Autowired private ApplicationContext application;

    @Test
    void a_row_moved_later_still_speaks_of_its_relation_as_it_was_known_before() {
        var site = new Site(application);
        var listings = site.bean(Listings.class);
        var list = listings.listing(LIST).orElseThrow();
        long before = row(listings.rows(list.id())).relation().value();
        var then = OffsetDateTime.now(site.bean(Clock.class));
        decide(site, "OTHER", Map.of("unit", KIEN_GIANG));
        try {
            long after = row(listings.rows(list.id())).relation().value();
            assertThat(after).isNotEqualTo(before);
            assertThat(row(listings.rows(list.id(), then)).relation().value()).isEqualTo(before);

            var facts = site.bean(FactStore.class);
            assertThat(refs(facts.of(new RelationId(before)))).doesNotContain(LIST + "/" + ROW);
            assertThat(refs(facts.of(new RelationId(before), then))).contains(LIST + "/" + ROW);
            assertThat(refs(facts.of(new RelationId(after)))).contains(LIST + "/" + ROW);
            assertThat(refs(facts.of(new RelationId(after), then)))
                    .doesNotContain(LIST + "/" + ROW);

            var places = site.bean(Places.class);
            assertThat(places.of(new RelationId(before), then)).containsKey(LIST + "/" + ROW);
            assertThat(places.of(new RelationId(before), OffsetDateTime.MAX))
                    .doesNotContainKey(LIST + "/" + ROW);

            var reckoned = site.bean(ListedRows.class);
            assertThat(reckoned.reckon(list, then).pairs().keySet()).contains(before);
            assertThat(reckoned.reckon(list, OffsetDateTime.MAX).pairs().keySet())
                    .doesNotContain(before);
        } finally {
            decide(site, "DOUBTFUL", Map.of());
        }
    }

    private static Listings.Row row(List<Listings.Row> rows) {
        return rows.stream().filter(row -> row.row() == ROW).findFirst().orElseThrow();
    }

    private static List<String> refs(List<Fact> facts) {
        return facts.stream().map(Fact::sourceRef).distinct().toList();
    }

    private static void decide(Site site, String what, Map<String, String> more) {
        var ministry = site.program("moi");
        var path = "/listings/" + LIST + "/rows/" + ROW;
        var sent = new LinkedHashMap<String, String>(more);
        sent.put("seen", ministry.get(path).json().get("seen").asString());
        sent.put("decision", what);
        sent.put("reason", "ตรวจกับต้นฉบับแล้ว");
        ministry.post(path + "/decisions", sent).is(200);
    }
}
