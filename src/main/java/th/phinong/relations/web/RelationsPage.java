package th.phinong.relations.web;

import th.phinong.directory.Country;
import th.phinong.directory.Directory;
import th.phinong.directory.Meant;
import th.phinong.directory.Province;
import th.phinong.relations.RelationStatus;
import th.phinong.relations.store.Register;
import th.phinong.web.Address;
import th.phinong.web.Chip;
import th.phinong.web.Column;
import th.phinong.web.FieldError;
import th.phinong.web.Paging;
import th.phinong.web.Shell;
import th.phinong.web.TableFormat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The register, filtered.
 *
 * @param site the address of the site, without a slash at the end
 * @param form what was asked for
 * @param rows the page's relations
 * @param total how many there are
 * @param countries the countries that relations are with
 * @param meant what the typed words were taken to mean, nothing bearing them as typed; or empty
 */
public record RelationsPage(
        Shell shell,
        String site,
        FilterForm form,
        List<RelationRow> rows,
        Register.Total total,
        List<Country> countries,
        List<Province> provinces,
        List<Meant> meant) {

    private static final List<String> FILTERS =
            List.of(
                    "q",
                    "province",
                    "country",
                    "status",
                    "level",
                    "signedFrom",
                    "signedTo",
                    "asOf",
                    "knownOn");

    /** What the public register never shows cannot be filtered by. */
    private static final List<RelationStatus> STATUSES =
            Arrays.stream(RelationStatus.values())
                    .filter(s -> s != RelationStatus.PROPOSED)
                    .toList();

    public static RelationsPage of(
            Shell shell,
            String site,
            FilterForm form,
            Register.Found found,
            Set<String> countries,
            Directory directory) {
        return new RelationsPage(
                shell,
                site,
                form,
                RelationRow.of(found.lines(), directory),
                found.total(),
                directory.countriesByName(shell.language()).stream()
                        .filter(c -> countries.contains(c.iso2()))
                        .toList(),
                directory.provincesByName(shell.language()),
                found.meant());
    }

    /** What is wrong; at no field where the page has none, as for the order. */
    public List<FieldError> errors() {
        return form.errors().stream()
                .map(e -> FILTERS.contains(e.field()) ? e : new FieldError("", e.message()))
                .toList();
    }

    public FilterFields fields() {
        return new FilterFields(shell, form, provinces, countries, STATUSES);
    }

    public List<Chip> chips() {
        return fields().chips(FILTERS);
    }

    public List<Column> columns() {
        var address = Address.of(shell);
        var sort = form.typed().getOrDefault("sort", FilterForm.NEWEST_FIRST);
        return List.of(
                column("province").sortedBy(address, "province", sort),
                column("counterpart").sortedBy(address, "counterpart", sort),
                column("country"),
                column("status"),
                Column.number(shell.say("relations.column.year"))
                        .sortedBy(address, "signed", sort));
    }

    /** Where more were found than are counted, the pages go on as far as there are rows. */
    public Paging paging() {
        int page = form.filter().page();
        int size = form.filter().size();
        long shown = (page - 1L) * size + rows.size();
        long total =
                this.total.exact() ? this.total.count() : Math.max(this.total.count(), shown + 1);
        return new Paging(page, size, total, Address.of(shell));
    }

    /** Of which day the list is. */
    public AsAtBar bar() {
        return new AsAtBar(shell, form.filter().at(), List.of(), Address.of(shell), null);
    }

    /** A search by one of the names that were meant. */
    public String searchFor(Meant one) {
        return Address.of(shell).with("q", shell.of(one.name())).without("page").toString();
    }

    /** All that was found as a file. */
    public String fileHref(TableFormat format) {
        return new Address("/relations." + format.ending(), kept().parameters()).toString();
    }

    /**
     * The whole address of the list for anyone: what is asked for in the order of the fields,
     * without the page and the language.
     */
    public String shareHref() {
        return site + kept();
    }

    private Address kept() {
        var kept = Address.of("/relations");
        for (var name : FilterForm.PARAMETERS) {
            if (!name.equals("page") && !name.equals("size")) {
                kept = kept.with(name, form.typed(name));
            }
        }
        return kept;
    }

    public List<TableFormat> formats() {
        return List.of(TableFormat.values());
    }

    private Column column(String name) {
        return Column.of(shell.say("relations.column." + name));
    }
}
