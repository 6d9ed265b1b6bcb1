package th.phinong.relations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.Official;
import th.phinong.relations.model.Importer;
import th.phinong.relations.model.NewList;
import th.phinong.relations.model.UnreadableList;
import th.phinong.relations.store.ImportAct;
import th.phinong.relations.store.ImportLookUp;
import th.phinong.relations.store.ImportReading;
import th.phinong.relations.store.ImportStore;
import th.phinong.relations.store.ImportWithdrawal;

import java.nio.file.Path;
import java.util.List;

/**
 * Lists that people bring: read, looked up row by row without changing anything, brought into the
 * register whole or not at all, and taken back.
 */
@Component
public class ListImports {

    /** So many rows are looked up while a person waits for the page. */
    private static final int SHORT = 3_000;

    private final ImportReading reading;
    private final ImportLookUp lookUp;
    private final ImportAct act;
    private final ImportWithdrawal withdrawal;
    private final ImportStore imports;
    private final AuditTrail audit;

    ListImports(
            ImportReading reading,
            ImportLookUp lookUp,
            ImportAct act,
            ImportWithdrawal withdrawal,
            ImportStore imports,
            AuditTrail audit) {
        this.reading = reading;
        this.lookUp = lookUp;
        this.act = act;
        this.withdrawal = withdrawal;
        this.imports = imports;
        this.audit = audit;
    }

    /**
     * Reads a file; its rows are kept apart from the register, to be looked up.
     *
     * @throws UnreadableList if it is no list: nothing of it is kept
     */
    @Transactional(rollbackFor = UnreadableList.class)
    public ImportId read(Importer by, NewList list, Path file) throws UnreadableList {
        var id = reading.read(by, list, file);
        audit.record(author(by), RegisterEvent.listRead(id, list));
        return id;
    }

    /**
     * Looks a short list up at once; a long one is left to a process in the background.
     *
     * @return whether all was looked up
     */
    public boolean lookUpIfShort(ImportId id) {
        boolean isShort = imports.find(id).filter(it -> it.rows() <= SHORT).isPresent();
        if (isShort) {
            lookUp.all(id);
        } else {
            imports.release(id);
        }
        return isShort;
    }

    /** Looks all rows up that have not been, a thousand to a transaction. */
    public void lookUp(ImportId id) {
        lookUp.all(id);
    }

    /**
     * Brings a list into the register.
     *
     * @return false if that cannot be: it is not looked up yet, has faulty rows, or was brought in
     */
    @Transactional
    public boolean bringIn(Importer by, ImportId id) {
        boolean done = act.bringIn(by, id);
        if (done) {
            audit.record(author(by), RegisterEvent.list("relations.bring-list-in", id));
        }
        return done;
    }

    /**
     * Takes a list back: what its rows say no longer counts, from now on. Nothing is removed.
     *
     * @param reason why, in the person's words
     * @return false if it was not brought in, or was taken back already
     */
    @Transactional
    public boolean takeBack(Importer by, ImportId id, String reason) {
        boolean done = withdrawal.takeBack(by, id, reason);
        if (done) {
            audit.record(author(by), RegisterEvent.list("relations.take-list-back", id));
        }
        return done;
    }

    /** Lays a list aside that was read and not brought in. */
    @Transactional
    public boolean drop(Importer by, ImportId id) {
        boolean done = imports.change(id, List.of("LOOKING_UP", "READY"), "DROPPED");
        if (done) {
            audit.record(author(by), RegisterEvent.list("relations.drop-list", id));
        }
        return done;
    }

    /** An official as whoever brings a list. */
    public static Importer importer(Official official) {
        return new Importer(official.userName(), official.agency().code(), official.agencyName());
    }

    private static Author author(Importer by) {
        return new Author(by.userName(), by.agencyCode());
    }
}
