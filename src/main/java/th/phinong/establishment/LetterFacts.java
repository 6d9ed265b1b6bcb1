package th.phinong.establishment;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import th.phinong.directory.Directory;
import th.phinong.directory.ForeignUnitId;
import th.phinong.directory.Province;
import th.phinong.establishment.model.CaseFile;
import th.phinong.establishment.model.CaseOpened;
import th.phinong.establishment.model.Counterpart;
import th.phinong.establishment.model.CounterpartLevel;
import th.phinong.establishment.model.DraftEvent;
import th.phinong.establishment.model.Duty;
import th.phinong.establishment.model.Instrument;
import th.phinong.establishment.model.LetterMoment;
import th.phinong.establishment.model.OvertureEvent;
import th.phinong.establishment.model.ProposalEvent;
import th.phinong.establishment.model.Route;
import th.phinong.establishment.model.SigningEvent;
import th.phinong.establishment.model.StandingEvent;
import th.phinong.identity.Agencies;
import th.phinong.identity.AgencyId;
import th.phinong.shared.Language;
import th.phinong.shared.LocalizedText;
import th.phinong.shared.ProvinceCode;
import th.phinong.web.Words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a letter of a case can say, in the letter's language, by the names of the fields in the
 * letters' data; what is not known is not there. {@code yes} stands for what only holds or not.
 */
@Component
class LetterFacts {

    private static final String YES = "yes";

    private final Directory directory;
    private final Agencies agencies;
    private final MessageSource messages;

    LetterFacts(Directory directory, Agencies agencies, MessageSource messages) {
        this.directory = directory;
        this.agencies = agencies;
        this.messages = messages;
    }

    Words words(Language language) {
        return new Words(messages, language);
    }

    /**
     * The facts.
     *
     * @param found the case as it is now
     */
    Map<String, String> of(LetterMoment moment, CaseRecord found) {
        var words = words(moment.kind().language());
        var file = moment.file();
        var events = new LetterEventFacts(words);
        var facts = events.of(moment.events());
        dutyOf(moment).flatMap(file::signed).ifPresent(events::signed);
        var province = provinceOf(moment, file);
        if (province != null) {
            directory
                    .province(province)
                    .ifPresent(known -> facts.put("province", words.of(known.name())));
            facts.put("code", agencies.letterCode(agencyOf(province)));
        }
        counterpart(facts, words, file.opening().counterpart());
        facts.put("label", words.say("letter.label." + file.opening().label().name()));
        facts.put("resolved-on", words.date(file.version().resolvedOn()));
        facts.put("case-number", found.row().number());
        facts.put("route-" + tag(file.opening().route()), YES);
        if (file.level() == CounterpartLevel.BELOW) {
            facts.put("below-province", YES);
        }
        if (file.opening().province() != null && file.opening().route() == Route.FOREIGN) {
            facts.put("named", YES);
        }
        asked(facts, words, moment);
        var chosen = moment.sender().province() == null ? file.province() : null;
        LetterAnswers.tell(facts, moment, chosen, words, code -> nameOf(words, code));
        post(facts, words, found);
        return facts;
    }

    /** Which instrument a duty after a signing is about; empty for every other letter. */
    private static Optional<Instrument> dutyOf(LetterMoment moment) {
        if (!moment.isDone()) {
            return moment.now().duties().stream()
                    .filter(duty -> duty.action() == moment.kind().action())
                    .map(Duty::instrument)
                    .findFirst();
        }
        return switch (moment.events().getLast()) {
            case SigningEvent.SigningReported reported -> Optional.of(reported.instrument());
            case SigningEvent.PassedOn passed -> Optional.of(passed.instrument());
            case SigningEvent.CabinetTold told -> Optional.of(told.instrument());
            case CaseOpened _,
                    ProposalEvent _,
                    OvertureEvent _,
                    DraftEvent _,
                    SigningEvent _,
                    StandingEvent _ ->
                    Optional.empty();
        };
    }

    private static AgencyId agencyOf(ProvinceCode province) {
        return new AgencyId(province.iso().toLowerCase(Locale.ROOT));
    }

    private static @Nullable ProvinceCode provinceOf(LetterMoment moment, CaseFile file) {
        if (moment.sender().province() != null) {
            return moment.sender().province();
        }
        return file.province() != null ? file.province() : file.opening().province();
    }

    private void counterpart(Map<String, String> facts, Words words, Counterpart counterpart) {
        var name = nameOf(counterpart);
        if (words.language() == Language.TH) {
            facts.put("counterpart", name.th());
        } else if (name.en() != null) {
            facts.put("counterpart", name.en());
        }
        directory
                .country(counterpart.country())
                .ifPresent(
                        known ->
                                facts.put(
                                        "country",
                                        words.language() == Language.TH
                                                        && known.officialTh() != null
                                                ? known.officialTh()
                                                : words.say("letter.country", known.name())));
    }

    private LocalizedText nameOf(Counterpart counterpart) {
        var name = counterpart.name();
        if (name.en() != null || counterpart.unit() == null) {
            return name;
        }
        return directory
                .foreignUnit(new ForeignUnitId(counterpart.unit()))
                .map(unit -> new LocalizedText(name.th(), unit.name().en()))
                .orElse(name);
    }

    /** The provinces that were asked last, as governors of them are addressed. */
    private void asked(Map<String, String> facts, Words words, LetterMoment moment) {
        var invitation =
                moment.events().reversed().stream()
                        .filter(OvertureEvent.ProvincesAsked.class::isInstance)
                        .map(event -> ((OvertureEvent.ProvincesAsked) event).invitation())
                        .findFirst();
        invitation.ifPresent(
                sent -> {
                    var names =
                            sent.provinces().stream()
                                    .map(one -> nameOf(words, one.province()))
                                    .toList();
                    facts.put("asked", governors(words, names));
                    if (names.size() == 1) {
                        facts.put("why", sent.provinces().getFirst().reason().value());
                    }
                });
        if (invitation.isEmpty() && facts.containsKey("province")) {
            facts.put("asked", governors(words, List.of(facts.get("province"))));
        }
    }

    private static String governors(Words words, List<String> provinces) {
        return words.list(
                provinces.stream().map(name -> words.say("letter.governor", name)).toList());
    }

    private String nameOf(Words words, ProvinceCode code) {
        return directory.province(code).map(Province::name).map(words::of).orElse(code.iso());
    }

    /** The post that reported the overture, by the agency of the case's first entry. */
    private void post(Map<String, String> facts, Words words, CaseRecord found) {
        if (found.file().opening().route() != Route.FOREIGN) {
            return;
        }
        var code = found.history().getFirst().agency();
        var name = agencies.names(Set.of(code)).get(code);
        if (name != null) {
            facts.put("post", words.of(name));
        }
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
