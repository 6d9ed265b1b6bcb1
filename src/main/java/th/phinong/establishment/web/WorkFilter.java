package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;

import th.phinong.directory.Directory;
import th.phinong.establishment.WorkQuery;
import th.phinong.establishment.WorkQuery.Assigned;
import th.phinong.establishment.WorkQuery.Due;
import th.phinong.establishment.model.ActionName;
import th.phinong.web.Address;
import th.phinong.web.FieldError;
import th.phinong.web.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the work list was asked for.
 *
 * @param query what can be answered: a faulty filter is left out of it
 * @param faulty the names of the parameters that cannot be read
 */
record WorkFilter(WorkQuery query, List<String> faulty) {

    static WorkFilter read(Map<String, String> parameters, Directory directory) {
        var of = CaseFilter.read(parameters, directory);
        var faulty = new ArrayList<String>();
        of.faulty().stream()
                .filter(List.of("q", "country", "page", "size")::contains)
                .forEach(faulty::add);
        var act = parameters.getOrDefault("act", "").strip();
        var action = ActionName.ofTag(act).orElse(null);
        if (!act.isEmpty() && action == null) {
            faulty.add("act");
        }
        return new WorkFilter(
                new WorkQuery(
                        assigned(parameters.getOrDefault("assigned", ""), faulty),
                        due(parameters.getOrDefault("due", ""), faulty),
                        action,
                        of.query().country(),
                        of.query().q(),
                        of.query().page(),
                        of.query().size()),
                List.copyOf(faulty));
    }

    private static Assigned assigned(String value, List<String> faulty) {
        return switch (value) {
            case "" -> Assigned.ANY;
            case "me" -> Assigned.MINE;
            case "nobody" -> Assigned.NOBODY;
            default -> {
                faulty.add("assigned");
                yield Assigned.ANY;
            }
        };
    }

    private static Due due(String value, List<String> faulty) {
        return switch (value) {
            case "" -> Due.ANY;
            case "overdue" -> Due.OVERDUE;
            case "soon" -> Due.SOON;
            default -> {
                faulty.add("due");
                yield Due.ANY;
            }
        };
    }

    /** How an address says it; null for any deadline or none, of which it says nothing. */
    static @Nullable String written(Due due) {
        return switch (due) {
            case ANY -> null;
            case OVERDUE -> "overdue";
            case SOON -> "soon";
        };
    }

    /** How an address says it; null for everybody's, of which it says nothing. */
    static @Nullable String written(Assigned assigned) {
        return switch (assigned) {
            case ANY -> null;
            case MINE -> "me";
            case NOBODY -> "nobody";
        };
    }

    List<FieldError> errors(Words words) {
        return faulty.stream()
                .map(name -> new FieldError(name, words.say("establishment.filter.faulty." + name)))
                .toList();
    }

    /** The work list as it was asked for, whoever's; without its page. */
    Address address() {
        var address = Address.of("/work");
        if (query.action() != null) {
            address = address.with("act", query.action().tag());
        }
        if (query.country() != null) {
            address = address.with("country", query.country());
        }
        var due = written(query.due());
        if (due != null) {
            address = address.with("due", due);
        }
        return query.q().isEmpty() ? address : address.with("q", query.q());
    }

    /** The same for whoever it is. */
    Address address(Assigned assigned) {
        var whose = written(assigned);
        return whose == null ? address() : address().with("assigned", whose);
    }
}
