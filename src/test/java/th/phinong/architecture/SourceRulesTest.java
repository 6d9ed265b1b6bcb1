package th.phinong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Each rule twice: the product keeps it, and a file that breaks it is caught. */
class SourceRulesTest {

    private static final List<Source> JAVA = Source.ofProduct();
    private static final List<Source> MIGRATIONS =
            Source.under("src/main/resources/db/migration", ".sql");
    private static final List<Source> SQL = Source.under("src/main/resources", ".sql");

    @Test
    void sentences_for_people_are_not_in_java() {
        assertThat(SourceRules.thaiInLiterals(JAVA, Exceptions.THAI.keySet())).isEmpty();
        var broken =
                new Source(
                        "relations/web/Title.java",
                        """
                        /** ทะเบียน in a comment is no sentence for a person. */
                        String title = "ทะเบียน"; // ก
                        char letter = 'ก';
                        """);
        assertThat(SourceRules.thaiInLiterals(List.of(broken), Set.of()))
                .containsExactly(
                        "relations/web/Title.java:2 says \"ทะเบียน\": into the message files",
                        "relations/web/Title.java:3 says \"ก\": into the message files");
    }

    @Test
    void no_query_asks_for_every_column() {
        assertThat(SourceRules.everyColumnAsked(JAVA, SQL)).isEmpty();
        var java =
                new Source(
                        "relations/store/All.java",
                        "// select * would do\n"
                                + "var all = \"select r.* from relations.relation r\";");
        var sql = new Source("sql/relations/all.sql", "select\n  * from relations.relation");
        var counting = new Source("sql/relations/n.sql", "select count(*) from relations.relation");
        assertThat(SourceRules.everyColumnAsked(List.of(java), List.of(sql, counting)))
                .containsExactly(
                        "relations/store/All.java:2 selects *", "sql/relations/all.sql selects *");
    }

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(SourceRules.packagesWithoutPurpose(JAVA)).isEmpty();
        var purpose = "/** The register. */\n@NullMarked\npackage th.phinong.relations;";
        var sources =
                List.of(
                        new Source("relations/package-info.java", purpose),
                        new Source("relations/Relations.java", ""),
                        new Source("relations/store/package-info.java", "/** Its store. */"),
                        new Source("relations/store/Store.java", ""));
        assertThat(SourceRules.packagesWithoutPurpose(sources))
                .containsExactly(
                        "package relations.store has no package-info with a sentence and"
                                + " @NullMarked");
    }

    @Test
    void no_module_names_the_schema_of_another() {
        var rule = new SchemaRule(MIGRATIONS);
        assertThat(rule.inJava(JAVA, Exceptions.SCHEMAS.keySet())).isEmpty();
        assertThat(rule.inSql(MIGRATIONS)).isEmpty();
        assertThat(rule.inSql(queries())).isEmpty();
    }

    @Test
    void sql_that_names_the_schema_of_another_module_is_caught() {
        var made = "create table identity.account (id bigint); -- see relations.relation";
        var taken =
                "alter table relations.relation add foreign key (by) references identity.account;";
        var published =
                "create view relations.published_names as select 'identity.account is not meant';";
        var migrations =
                List.of(
                        new Source("identity/V1__accounts.sql", made),
                        new Source("relations/V1__relations.sql", taken),
                        new Source("relations/V2__published.sql", published));
        var rule = new SchemaRule(migrations);
        assertThat(rule.inSql(migrations))
                .containsExactly(
                        "relations/V1__relations.sql names identity.account of another module");
    }

    @Test
    void java_that_names_the_schema_of_another_module_is_caught() {
        var rule =
                new SchemaRule(
                        List.of(
                                new Source("identity/V1__a.sql", "create table identity.account ("),
                                new Source("relations/V1__r.sql", "")));
        var store =
                new Source(
                        "relations/store/Names.java",
                        """
                        var own = "select id from relations.relation";
                        var published = "select code from identity.published_agencies";
                        var part = "where  a.id in (select id from identity.session)";
                        var bare = "identity.account";
                        var event = "identity.open-account";
                        """);
        assertThat(rule.inJava(List.of(store), Set.of()))
                .containsExactly(
                        "relations/store/Names.java names identity.session of another module",
                        "relations/store/Names.java names identity.account of another module");
        assertThat(rule.inJava(List.of(store), Set.of("relations/store/Names.java"))).isEmpty();
    }

    @Test
    void every_exception_is_of_a_file_that_is_there() {
        var there = JAVA.stream().map(Source::path).toList();
        assertThat(there).containsAll(Exceptions.SCHEMAS.keySet());
        assertThat(there).containsAll(Exceptions.THAI.keySet());
    }

    private static List<Source> queries() {
        return SQL.stream()
                .filter(source -> source.path().startsWith("sql/"))
                .map(source -> new Source(source.path().substring("sql/".length()), source.text()))
                .toList();
    }
}
