package th.phinong.platform;

import com.sun.security.auth.module.UnixSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who PostgreSQL's programs run as. They refuse to run as root; so root starts them in a user
 * namespace of their own, or where that is forbidden (many containers) as an unprivileged user.
 *
 * @param prefix the words before each command
 * @param uid the number of the user who must own the cluster's files
 * @param gid the number of that user's group
 */
record ServerUser(List<String> prefix, int uid, int gid) {

    /** What a program said and how it ended. */
    record Outcome(int status, String output) {}

    /**
     * The first way that works here.
     *
     * @throws PlainFailure when this is root and no way works
     */
    static ServerUser choose() {
        var me = new UnixSystem();
        if (me.getUid() != 0) {
            return new ServerUser(List.of(), (int) me.getUid(), (int) me.getGid());
        }
        var namespace = new ServerUser(List.of("unshare", "-U"), 0, 0);
        if (namespace.works()) {
            return namespace;
        }
        return unprivileged().orElseThrow(() -> new PlainFailure("platform.root"));
    }

    /** The user {@code postgres}, or else {@code nobody}, if root can become one of them. */
    static Optional<ServerUser> unprivileged() {
        for (String name : List.of("postgres", "nobody")) {
            for (ServerUser way : waysToBecome(name)) {
                if (way.works()) {
                    return Optional.of(way);
                }
            }
        }
        return Optional.empty();
    }

    private static List<ServerUser> waysToBecome(String name) {
        try (var lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> line.split(":"))
                    .filter(line -> line.length > 3 && line[0].equals(name))
                    .limit(1)
                    .flatMap(line -> waysToBecome(name, line[2], line[3]).stream())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static List<ServerUser> waysToBecome(String name, String uid, String gid) {
        int user = Integer.parseInt(uid);
        int group = Integer.parseInt(gid);
        var setpriv =
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
        var runuser = List.of("runuser", "-u", name, "--");
        return List.of(new ServerUser(setpriv, user, group), new ServerUser(runuser, user, group));
    }

    private boolean works() {
        try {
            return run(List.of("true")).status() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** Runs a program to its end; its messages are in English, whatever the terminal's language. */
    Outcome run(List<String> command) throws IOException {
        var words = new ArrayList<>(prefix);
        words.addAll(command);
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.directory(Path.of("/").toFile());
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        try (var output = process.inputReader()) {
            String said = String.join("\n", output.lines().toList());
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getFirst(), e);
        }
    }
}
