package th.phinong.identity;

import org.springframework.stereotype.Service;

import th.phinong.identity.store.AgencyStore;
import th.phinong.shared.LocalizedText;

import java.util.Collection;
import java.util.Map;

/** The agencies that take part: ministries, departments, posts abroad, provinces. */
@Service
public class Agencies {

    private final AgencyStore store;

    Agencies(AgencyStore store) {
        this.store = store;
    }

    /** The names of some agencies, by code, in one statement; unknown codes are left out. */
    public Map<String, LocalizedText> names(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : store.names(codes);
    }

    /** The letters before the numbers of an agency's letters; empty where none are known. */
    public String letterCode(AgencyId agency) {
        return store.letterCode(agency.code());
    }
}
