package th.phinong.relations;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import th.phinong.relations.store.ImportStore;

import java.util.Optional;

/**
 * Looks the rows of long lists up after the page has answered. Any number of nodes may do so: each
 * list is taken by one of them, and by another if that one falls silent.
 */
@Component
class ImportRun {

    private final ImportStore imports;
    private final ListImports lists;

    ImportRun(ImportStore imports, ListImports lists) {
        this.imports = imports;
        this.lists = lists;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void lookUpWaiting() {
        Optional<ImportId> waiting = imports.lease();
        while (waiting.isPresent()) {
            lists.lookUp(waiting.get());
            waiting = imports.lease();
        }
    }
}
