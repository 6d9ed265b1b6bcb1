package th.phinong.establishment;

import th.phinong.shared.RecordedEvent;

import java.util.Map;

/** Made-up cases were added; they are one entry of the audit record together. */
record CasesSeeded(int number) implements RecordedEvent {

    @Override
    public String what() {
        return "establishment.seed";
    }

    @Override
    public String subjectType() {
        return "case";
    }

    @Override
    public String subjectId() {
        return "synthetic";
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("cases", number);
    }
}
