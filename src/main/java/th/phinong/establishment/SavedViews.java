package th.phinong.establishment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import th.phinong.establishment.store.SavedViewTable;
import th.phinong.identity.Official;

import java.util.List;
import java.util.Optional;

/** Everyone's own names for filters of the work list. */
@Service
public class SavedViews {

    /** How many one account may keep. */
    public static final int MOST = 20;

    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    private final SavedViewTable table;

    SavedViews(SavedViewTable table) {
        this.table = table;
    }

    /** Somebody's own, in the order in which they were made. */
    public List<SavedView> of(Official owner) {
        return table.of(owner.account());
    }

    public Optional<SavedView> find(Official owner, long id) {
        return of(owner).stream().filter(view -> view.id() == id).findFirst();
    }

    /** Keeps a query under a name that its owner has not used yet. */
    @Transactional
    public Entered save(Official owner, String name, String query) {
        table.lock(owner.account());
        if (of(owner).size() >= MOST) {
            return Entered.Faulty.of("name", "establishment.views.fault.many", MOST);
        }
        return isGood(owner, name.strip(), 0)
                ? new Entered.Done(List.of(table.insert(owner.account(), name.strip(), query)))
                : Entered.Faulty.of("name", "establishment.views.fault.name", LONGEST);
    }

    /** Gives one of one's own another name. */
    @Transactional
    public Entered rename(Official owner, long id, String name) {
        table.lock(owner.account());
        if (!isGood(owner, name.strip(), id)) {
            return Entered.Faulty.of("name", "establishment.views.fault.name", LONGEST);
        }
        return table.rename(owner.account(), id, name.strip())
                ? new Entered.Done(List.of(id))
                : new Entered.Unknown();
    }

    /** Forgets one of one's own; false where there is none. */
    @Transactional
    public boolean delete(Official owner, long id) {
        return table.delete(owner.account(), id);
    }

    private boolean isGood(Official owner, String name, long own) {
        return PlainWords.isGood(name, LONGEST)
                && of(owner).stream()
                        .noneMatch(view -> view.id() != own && view.name().equals(name));
    }
}
