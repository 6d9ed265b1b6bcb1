package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.documents.FileId;
import th.phinong.documents.StoredFile;
import th.phinong.documents.StoredFiles;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.relations.QualityAct;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.store.QualityActs;
import th.phinong.relations.store.QualityPoints;
import th.phinong.relations.store.RelationLine;
import th.phinong.relations.web.QualityApi.PointJson;
import th.phinong.shared.LocalizedText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Points that need work, as programs read them. */
@Component
class QualityJson {

    private final QualityPoints points;
    private final QualityActs acts;
    private final StoredFiles files;
    private final Directory directory;

    QualityJson(QualityPoints points, QualityActs acts, StoredFiles files, Directory directory) {
        this.points = points;
        this.acts = acts;
        this.files = files;
        this.directory = directory;
    }

    /**
     * A point.
     *
     * @param isThere whether the register still has it
     * @param acts what was said and decided, the newest first
     * @param next what the token's user may do now
     */
    record OneJson(
            String issue,
            RelationJson relation,
            boolean isThere,
            List<ActJson> acts,
            Set<QualityAct> next) {}

    /** Something that was said or decided. */
    record ActJson(
            QualityAct act,
            String reason,
            @Nullable String reference,
            Instant at,
            LocalizedText agency,
            List<FileJson> files) {}

    /** A document; {@code href} is where it can be had. */
    record FileJson(long id, String name, long size, String sha256, String href) {}

    List<PointJson> points(Official official, List<QualityPoints.Point> found) {
        var lines = found.stream().map(QualityPoints.Point::line).toList();
        var relations = RelationJson.of(lines, directory);
        var all = new ArrayList<PointJson>();
        for (int i = 0; i < found.size(); i++) {
            var last = found.get(i).last();
            all.add(new PointJson(relations.get(i), last, next(official, last, true)));
        }
        return all;
    }

    OneJson one(Official official, RelationLine line, QualityIssue issue) {
        var done = acts.of(line.id(), issue);
        var known = files.all(done.stream().flatMap(act -> act.files().stream()).toList());
        boolean there = points.has(line.id(), issue);
        var at = "/api/v1/quality/" + issue.key() + "/" + line.id() + "/files/";
        return new OneJson(
                issue.key(),
                RelationJson.of(List.of(line), directory).getFirst(),
                there,
                done.stream().map(act -> act(act, known, at)).toList(),
                next(official, done.isEmpty() ? null : done.getFirst().act(), there));
    }

    private static ActJson act(QualityActs.Line act, Map<FileId, StoredFile> known, String at) {
        return new ActJson(
                act.act(),
                act.reason(),
                act.reference(),
                act.at(),
                act.agency(),
                act.files().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(file -> file(file, at))
                        .toList());
    }

    private static FileJson file(StoredFile file, String at) {
        return new FileJson(
                file.id().value(), file.name().value(), file.size(), file.sha256(), at + file.id());
    }

    private static Set<QualityAct> next(
            Official official, @Nullable QualityAct last, boolean there) {
        return PermissionPolicy.worksOnQuality(official)
                ? QualityAct.next(official.desk(), last, there)
                : Set.of();
    }
}
