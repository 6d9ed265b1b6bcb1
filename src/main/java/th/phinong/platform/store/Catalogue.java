package th.phinong.platform.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database itself says about the modules' tables; names come out quoted. */
final class Catalogue {

    /** A table with the columns that a copy holds: all but the generated ones. */
    record Table(String name, List<String> columns) {}

    /**
     * A statement that takes something away for the time of loading, and the one that returns it.
     */
    record Detour(String away, String back) {}

    private final JdbcClient jdbc;
    private final List<String> modules;

    Catalogue(JdbcClient jdbc, List<String> modules) {
        this.jdbc = jdbc;
        this.modules = modules;
    }

    /** The instant of the snapshot, ISO 8601 in UTC. */
    String instant() {
        return jdbc.sql(
                        "select to_char(now() at time zone 'utc',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .query(String.class)
                .single();
    }

    Map<String, String> versions() {
        var versions = new TreeMap<String, String>();
        for (String module : modules) {
            String newest =
                    """
                    select version
                      from %s.flyway_schema_history
                     where success and version is not null
                     order by installed_rank desc
                     limit 1
                    """;
            jdbc.sql(newest.formatted(module))
                    .query(String.class)
                    .optional()
                    .ifPresent(version -> versions.put(module, version));
        }
        return versions;
    }

    List<Table> tables() {
        return jdbc.sql(
                        """
                        select format('%I.%I', n.nspname, c.relname)              as name,
                               array_agg(quote_ident(a.attname) order by a.attnum) as columns
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid
                                             and a.attnum > 0
                                             and not a.attisdropped
                                             and a.attgenerated = ''
                         where c.relkind = 'r'
                           and n.nspname = any(:modules)
                           and c.relname <> 'flyway_schema_history'
                         group by n.nspname, c.relname
                         order by n.nspname, c.relname
                        """)
                .param("modules", modules.toArray(String[]::new))
                .query(
                        (row, _) ->
                                new Table(
                                        row.getString("name"),
                                        List.of((String[]) row.getArray("columns").getArray())))
                .list();
    }

    List<Manifest.Sequence> sequences() {
        return jdbc.sql(
                        """
                        select format('%I.%I', schemaname, sequencename) as name,
                               coalesce(last_value, 0)                   as last
                          from pg_sequences
                         where schemaname = any(:modules)
                         order by schemaname, sequencename
                        """)
                .param("modules", modules.toArray(String[]::new))
                .query(Manifest.Sequence.class)
                .list();
    }

    /** Rows come in whatever order; so foreign keys are checked when all are there. */
    List<Detour> foreignKeys() {
        return detours(
                """
                select format('alter table %I.%I drop constraint %I',
                              n.nspname, c.relname, k.conname) as away,
                       format('alter table %I.%I add constraint %I %s',
                              n.nspname, c.relname, k.conname,
                              pg_get_constraintdef(k.oid))     as back
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f'
                   and k.conparentid = 0
                   and n.nspname = any(:modules)
                """);
    }

    /** What triggers keep up is in the backup itself; and some forbid what a restore must do. */
    List<Detour> triggers() {
        return detours(
                """
                select format('alter table %I.%I disable trigger %I',
                              n.nspname, c.relname, t.tgname) as away,
                       format('alter table %I.%I enable %s trigger %I',
                              n.nspname, c.relname,
                              case t.tgenabled when 'A' then 'always'
                                               when 'R' then 'replica'
                                               else '' end,
                              t.tgname)                       as back
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where not t.tgisinternal
                   and t.tgenabled <> 'D'
                   and c.relkind = 'r'
                   and n.nspname = any(:modules)
                """);
    }

    List<String> materializedViews() {
        return jdbc.sql(
                        """
                        select format('%I.%I', schemaname, matviewname)
                          from pg_matviews
                         where schemaname = any(:modules)
                        """)
                .param("modules", modules.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private List<Detour> detours(String sql) {
        return jdbc.sql(sql)
                .param("modules", modules.toArray(String[]::new))
                .query(Detour.class)
                .list();
    }
}
