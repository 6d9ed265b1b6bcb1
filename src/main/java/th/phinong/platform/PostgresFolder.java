package th.phinong.platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The folder that holds a cluster and its binaries, and who is using it: one process at a time,
 * shown by a lock that the operating system lets go of when the process ends, however it ends.
 */
final class PostgresFolder implements AutoCloseable {

    /** Who holds the lock: the server, which others may join, or a command, which they wait for. */
    enum Holder {
        SERVER,
        COMMAND
    }

    /**
     * What the holder wrote.
     *
     * @param process its process id
     * @param port where its PostgreSQL listens; 0 while it is being started
     */
    record Record(Holder holder, long process, int port) {}

    private final Path folder;
    private final FileChannel channel;
    private final Path recordFile;
    private @Nullable FileLock lock;

    private PostgresFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        this.recordFile = folder.resolve("running");
    }

    /**
     * Opens the folder, made if it isn't there.
     *
     * @throws PlainFailure when this user may not write there
     */
    static PostgresFolder open(Path folder) {
        try {
            Path real = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
            var channel =
                    FileChannel.open(
                            real.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return new PostgresFolder(real, channel);
        } catch (IOException e) {
            throw new PlainFailure(e, "platform.folder", folder.toAbsolutePath());
        }
    }

    /** True when the folder is ours from now on. */
    boolean tryLock() throws IOException {
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Another part of this same process has it.
        }
        return lock != null;
    }

    /** True when the last holder had no time to put things in order. */
    boolean endedAbruptly() {
        return Files.exists(recordFile) || Files.exists(pidFile());
    }

    void record(Holder holder, int port) throws IOException {
        long process = ProcessHandle.current().pid();
        Folders.writeSecret(recordFile, "%s %d %d%n".formatted(holder, process, port));
    }

    /** Who holds the folder; empty when nobody said so, or half said so just now. */
    Optional<Record> record() {
        try {
            String[] words = Files.readString(recordFile).strip().split(" ");
            return words.length < 3
                    ? Optional.empty()
                    : Optional.of(
                            new Record(
                                    Holder.valueOf(words[0]),
                                    Long.parseLong(words[1]),
                                    Integer.parseInt(words[2])));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * The PostgreSQL that outlived the process which started it, if there is one. A process id may
     * have been given to another program since, so the program and its folder must be ours too.
     */
    Optional<ProcessHandle> orphan() throws IOException {
        if (Files.notExists(pidFile())) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
        return ProcessHandle.of(pid).filter(this::isOurPostgres);
    }

    /** PostgreSQL would not start beside the id of a live process, even of an unrelated one. */
    void forgetOrphan() throws IOException {
        if (Files.exists(pidFile()) && orphan().isEmpty()) {
            Files.delete(pidFile());
        }
    }

    private boolean isOurPostgres(ProcessHandle process) {
        var info = process.info();
        return info.command().filter(program -> program.endsWith("/bin/postgres")).isPresent()
                && info.arguments()
                        .filter(words -> Arrays.asList(words).contains(data().toString()))
                        .isPresent();
    }

    Path folder() {
        return folder;
    }

    /** The cluster with its password and log: whole, or not there at all. */
    Path cluster() {
        return folder.resolve("cluster");
    }

    Path data() {
        return cluster().resolve("data");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    /** Says that all is in order, and lets the next one in. */
    @Override
    public void close() throws IOException {
        if (lock != null) {
            Files.deleteIfExists(recordFile);
        }
        channel.close();
    }
}
