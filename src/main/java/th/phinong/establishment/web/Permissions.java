package th.phinong.establishment.web;

import th.phinong.establishment.model.ActionName;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.identity.AccountId;
import th.phinong.identity.AgencyId;
import th.phinong.identity.Desk;
import th.phinong.identity.Official;
import th.phinong.identity.Party;
import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Role;
import th.phinong.identity.Scope;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.shared.Terms;
import th.phinong.web.Shell;
import th.phinong.web.Words;

import java.util.Arrays;
import java.util.Set;

/** Asks the policy and the procedure version everything that they answer, for the page of it. */
final class Permissions {

    /** Any province will do: what one may, each may in its own cases. */
    private static final ProvinceCode SOME_PROVINCE = new ProvinceCode("TH-40");

    private final ProcedureVersion version;
    private final Words words;

    Permissions(ProcedureVersion version, Words words) {
        this.version = version;
        this.words = words;
    }

    PermissionsPage page(Shell shell) {
        return new PermissionsPage(
                shell,
                version.key(),
                Arrays.stream(Party.values())
                        .map(party -> words.say("permissions.short." + party))
                        .toList(),
                Arrays.stream(ActionName.values()).map(this::act).toList(),
                Arrays.stream(Party.values()).map(this::reader).toList());
    }

    private PermissionsPage.ActRow act(ActionName action) {
        return new PermissionsPage.ActRow(
                action.tag(),
                words.say(action.labelKey()),
                version.stepOf(action)
                        .map(step -> step.id().code())
                        .orElseGet(() -> words.say("establishment.policy")),
                new PermissionMatrix(version)
                        .row(action).stream().map(cell -> words.say(cell.key())).toList());
    }

    private PermissionsPage.ReaderRow reader(Party party) {
        var role =
                switch (party) {
                    case AUDITOR -> Role.AUDITOR;
                    case ADMINISTRATION -> Role.ADMINISTRATOR;
                    case PROVINCE,
                            MOI,
                            MFA,
                            POST,
                            COS,
                            MINISTER_INTERIOR,
                            MINISTER_FOREIGN,
                            CABINET,
                            WORKING_GROUP ->
                            Role.OFFICER;
                };
        var someone = someone(party, role);
        return new PermissionsPage.ReaderRow(
                words.say("party." + party),
                words.say("permissions.role." + role),
                scope(PermissionPolicy.casesOf(someone)),
                yesOrNo(PermissionPolicy.readsAudit(someone)),
                yesOrNo(PermissionPolicy.movesCases(someone)));
    }

    private static Official someone(Party party, Role role) {
        var name = LocalizedText.thai(party.name());
        var desk = party == Party.PROVINCE ? Desk.ofProvince(SOME_PROVINCE) : Desk.of(party);
        return new Official(
                new AccountId(0),
                party.name(),
                name,
                new AgencyId("any"),
                name,
                desk,
                Set.of(role));
    }

    private String scope(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> words.say("permissions.scope.everything");
            case Scope.Nothing() -> words.say("permissions.scope.nothing");
            case Scope.OfProvince _ -> words.say("permissions.scope.province");
            case Scope.Reached(var party) ->
                    words.say("permissions.scope.reached", Terms.of("party." + party));
        };
    }

    private String yesOrNo(boolean answer) {
        return words.say(answer ? "permissions.yes" : "permissions.no");
    }
}
