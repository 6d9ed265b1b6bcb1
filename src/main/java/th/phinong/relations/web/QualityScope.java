package th.phinong.relations.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Scope;
import th.phinong.relations.QualityIssue;
import th.phinong.relations.RelationId;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RelationLine;
import th.phinong.shared.ProvinceCode;

/** Whose relations a person may look through for what needs work. */
@Component
class QualityScope {

    private final Register register;
    private final Directory directory;

    QualityScope(Register register, Directory directory) {
        this.register = register;
        this.directory = directory;
    }

    /**
     * Whose relations are asked for, within those that the person may see; null for all.
     *
     * @param province the code of a province, or empty
     * @throws ResponseStatusException 403 for whoever may see none, 404 for what they may not
     */
    @Nullable ProvinceCode whose(@Nullable Official official, String province) {
        return switch (PermissionPolicy.qualityOf(official)) {
            case Scope.Everything() -> province.isEmpty() ? null : province(province);
            case Scope.OfProvince(var own) -> {
                if (!province.isEmpty() && !own.equals(province(province))) {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                }
                yield own;
            }
            case Scope.Nothing(), Scope.Reached(_) ->
                    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    /**
     * A relation that the person may look at; to anyone else it is not found.
     *
     * @throws ResponseStatusException 403 for whoever may see none, 404 for what they may not
     */
    RelationLine line(@Nullable Official official, long id) {
        var scope = PermissionPolicy.qualityOf(official);
        if (scope instanceof Scope.Nothing) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register.relation(new RelationId(id))
                .filter(
                        line ->
                                !(scope instanceof Scope.OfProvince(var own))
                                        || own.equals(line.province()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The issue of a name in an address. 404 for an unknown one. */
    static QualityIssue issue(String key) {
        return QualityIssue.of(key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ProvinceCode province(String iso) {
        return directory.provinces().stream()
                .map(Province::code)
                .filter(code -> code.iso().equalsIgnoreCase(iso))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
