package th.phinong.relations.web;

import th.phinong.directory.Country;
import th.phinong.directory.Province;
import th.phinong.relations.store.Register;
import th.phinong.web.Address;
import th.phinong.web.Column;
import th.phinong.web.Shell;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A province and its relations.
 *
 * @param bar of which day the page is
 * @param province the province
 * @param borders the countries that it borders
 * @param rows its relations, newest first, as many as fit on one page
 * @param total how many it has
 */
public record ProvincePage(
        Shell shell,
        AsAtBar bar,
        Province province,
        List<Country> borders,
        List<RelationRow> rows,
        Register.Total total) {

    public String title() {
        return shell.say(
                province.underGuideline()
                        ? "relations.province.title"
                        : "relations.province.title.bangkok",
                province.name());
    }

    public String bordersText() {
        return borders.isEmpty()
                ? shell.say("relations.province.no-border")
                : borders.stream()
                        .map(c -> shell.of(c.name()))
                        .collect(Collectors.joining(shell.say("relations.and")));
    }

    public List<Column> columns() {
        return RelationTable.columns(shell, false, true);
    }

    public String allHref() {
        return bar.keep(Address.of("/relations").with("province", province.code()));
    }
}
