package th.phinong.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import th.phinong.testing.ApplicationTest;
import th.phinong.testing.Site;

/** The API's own description says what the register's answers hold. */
@ApplicationTest
class DescribedAnswersTest {

    @Autowired private ApplicationContext application;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/relations, PageJson, items",
        "/api/v1/relations/{id}, RelationDetail, conflicts",
        "/api/v1/listings, AllJson, items",
        "/api/v1/listings/{id}, ListingJson, claimed",
        "/api/v1/listings/{id}/rows, RowsJson, items",
        "/api/v1/listings/compare, ComparisonJson, totals",
        "/api/v1/statistics, StatisticsJson, signed"
    })
    void what_the_register_answers_is_described_with_its_fields(
            String path, String schema, String field) {
        var described = new Site(application).stranger().get("/openapi.json").is(200).json();
        var answered =
                described
                        .get("paths")
                        .get(path)
                        .get("get")
                        .get("responses")
                        .get("200")
                        .findValue("$ref");
        assertThat(answered).as(path).isNotNull();
        assertThat(answered.asString()).isEqualTo("#/components/schemas/" + schema);
        var schemas = described.get("components").get("schemas");
        assertThat(schemas.get(schema).get("properties").has(field)).as(schema).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"RowJson, match", "ComparedRow, sourceLine"})
    void rows_of_a_list_and_of_a_comparison_are_told_apart(String schema, String field) {
        var described = new Site(application).stranger().get("/openapi.json").is(200).json();
        var schemas = described.get("components").get("schemas");
        assertThat(schemas.get(schema).get("properties").has(field)).as(schema).isTrue();
    }
}
