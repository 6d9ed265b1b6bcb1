package th.phinong.web;

import th.phinong.identity.PermissionPolicy;
import th.phinong.identity.Role;
import th.phinong.identity.Scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A section of the site, as the navigation shows it.
 *
 * @param key its name in the message files
 * @param href its first page
 * @param current whether the page shown lies in it
 * @param unread how many unread notices lie in it
 */
public record NavigationItem(String key, String href, boolean current, int unread) {

    /** The sections of an official's own work; none for the public. */
    public static List<NavigationItem> ofWork(Shell shell) {
        var items = new ArrayList<NavigationItem>();
        var official = shell.official();
        if (official != null && official.has(Role.OFFICER)) {
            items.add(item(shell, "web.nav.work", "/work"));
            items.add(item(shell, "web.nav.inbox", "/inbox").with(shell.unread().getAsInt()));
        }
        if (official != null && !official.has(Role.ADMINISTRATOR)) {
            items.add(item(shell, "web.nav.cases", "/cases"));
        }
        if (official != null && official.has(Role.OFFICER)) {
            items.add(item(shell, "web.nav.drafts", "/drafts"));
        }
        if (official != null && official.has(Role.ADMINISTRATOR)) {
            items.add(item(shell, "web.nav.deadlines", "/admin/deadlines", "/admin/holidays"));
        }
        if (!(PermissionPolicy.qualityOf(official) instanceof Scope.Nothing)) {
            items.add(item(shell, "web.nav.quality", "/quality"));
        }
        if (PermissionPolicy.readsAudit(official)) {
            items.add(item(shell, "web.nav.audit", "/audit"));
        }
        if (PermissionPolicy.readsPermissions(official)) {
            items.add(item(shell, "web.nav.permissions", "/admin/permissions"));
        }
        if (PermissionPolicy.movesCases(official)) {
            items.add(item(shell, "web.nav.versions", "/admin/versions"));
        }
        return List.copyOf(items);
    }

    /** The sections that everybody may open. */
    public static List<NavigationItem> ofRegister(Shell shell) {
        return List.of(
                item(shell, "web.nav.home", "/"),
                item(
                        shell,
                        "web.nav.relations",
                        "/relations",
                        "/provinces",
                        "/counterparts",
                        "/countries"),
                item(shell, "web.nav.map", "/map"),
                item(shell, "web.nav.listings", "/listings"),
                item(shell, "web.nav.statistics", "/statistics"),
                item(shell, "web.nav.open-data", "/open-data"),
                item(shell, "web.nav.guide", "/guide"));
    }

    private static NavigationItem item(Shell shell, String key, String href, String... alsoBelow) {
        var path = shell.path();
        var here =
                href.equals("/")
                        ? path.equals("/")
                        : isBelow(path, href)
                                || Arrays.stream(alsoBelow).anyMatch(s -> isBelow(path, s));
        return new NavigationItem(key, href, here, 0);
    }

    private NavigationItem with(int notices) {
        return new NavigationItem(key, href, current, notices);
    }

    private static boolean isBelow(String path, String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
