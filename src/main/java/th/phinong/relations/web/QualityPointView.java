package th.phinong.relations.web;

import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.documents.StoredFiles;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.AsAt;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.Contacts;
import th.phinong.relations.store.QualityActs;
import th.phinong.relations.store.QualityPoints;
import th.phinong.relations.store.RelationLine;
import th.phinong.relations.store.SourcedRelations;
import th.phinong.web.Address;
import th.phinong.web.FieldError;
import th.phinong.web.Shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Puts together what there is to see of a point: what its sources say, what was done about it. */
@Component
class QualityPointView {

    private final QualityPoints points;
    private final QualityActs acts;
    private final SourcedRelations sourced;
    private final StoredFiles files;
    private final Contacts contacts;
    private final Directory directory;
    private final Clock clock;

    QualityPointView(
            QualityPoints points,
            QualityActs acts,
            SourcedRelations sourced,
            StoredFiles files,
            Contacts contacts,
            Directory directory,
            Clock clock) {
        this.points = points;
        this.acts = acts;
        this.sourced = sourced;
        this.files = files;
        this.contacts = contacts;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The page of a point.
     *
     * @param typed what was typed, where it was refused
     * @param errors what is wrong with it
     */
    QualityPointPage page(
            Shell shell,
            Official official,
            RelationLine line,
            QualityIssue issue,
            Map<String, String> typed,
            List<FieldError> errors) {
        var done = acts.of(line.id(), issue);
        var last = done.isEmpty() ? null : done.getFirst().act();
        boolean there = points.has(line.id(), issue);
        boolean mayAct = PermissionPolicy.worksOnQuality(official);
        return new QualityPointPage(
                shell,
                issue,
                relation(shell, line),
                there,
                done,
                files.all(done.stream().flatMap(act -> act.files().stream()).toList()),
                mayAct ? List.copyOf(QualityAct.next(official.desk(), last, there)) : List.of(),
                PermissionPolicy.keepsRegister(official),
                mayAct,
                contacts.of(line.id()).orElse(null),
                Map.copyOf(typed),
                List.copyOf(errors),
                clock.getZone());
    }

    /** The relation as its own page shows it today. */
    private RelationPage relation(Shell shell, RelationLine line) {
        var unit = line.unit();
        var address = Address.of("/relations/" + line.id());
        return new RelationPage(
                shell,
                new AsAtBar(shell, AsAt.NOW, List.of(), address, null),
                RelationRow.of(line, directory),
                unit == null ? null : directory.foreignUnit(unit).orElse(null),
                sourced.find(line.id(), AsAt.NOW).orElseThrow(),
                clock.getZone());
    }
}
