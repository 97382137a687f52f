package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.PackageGrammar.Meaning;
import pl.novahouse.chatbot.domain.profile.PackageGrammar.Named;
import pl.novahouse.chatbot.domain.profile.Quantity.Kind;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.TownName;

/** One message, read for every field in turn. */
final class MessageReading {

    private static final Phrases OWN_STATEMENT =
            Phrases.of("mam|mamy|moje|nasze|moj|nasz|ma|kupilem|kupilam|kupilismy|budzet*|metraz*|dysponuj*|have|my");

    private static final Phrases REACH = Phrases.of(
            "robicie|dzialacie|jezdzicie|dojezdzacie|dojedziecie|przyjedziecie|obslugujecie|pracujecie|wykanczacie|remontujecie");
    private static final List<String> SIGNS = List.of("@", "＠", "%40");
    private static final Phrases BEFORE_ADDRESS = Phrases.of(
            "mail*|mejl*|email*|e-mail*|adres*|poczt*|kontakt*|to|jest|na|pod|moj|nasz|i|lub|albo|oraz|is|my|at|address");

    private final Profile before;
    private final Utterance text;
    private final Cues cues;
    private final LocalDate today;
    private final Stance stance;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final Reading reading;
    private final List<Quantity> quantities;
    private final List<Moment> moments;

    MessageReading(Profile before, Utterance text, Cues cues, MessageId message, LocalDate today) {
        this.before = before;
        this.text = text;
        this.cues = cues;
        this.today = today;
        this.stance = new Stance(text);
        this.corrections = new Corrections(text, stance);
        this.withdrawals = new Withdrawals(text, cues);
        this.reading = new Reading(text, message);
        List<Quantity> counted = Quantities.of(text);
        boolean[] measured = new boolean[text.size()];
        for (Quantity quantity : counted) {
            boolean fixed = quantity.kind() != Kind.BARE && quantity.kind() != Kind.DURATION;
            for (int position = quantity.from(); fixed && position < quantity.to(); position++) {
                measured[position] = true;
            }
        }
        for (Mention.Town town : text.text().mentions(Mention.Town.class)) {
            int from = text.positionOf(town.span());
            int to = from < 0 ? from : text.endOf(town.span(), from);
            for (int position = from; to - from > 1 && position < to; position++) {
                measured[position] = true;
            }
        }
        this.moments = new Calendar(text, today, cues, position -> measured[position]).moments();
        boolean[] dated = new boolean[text.size()];
        for (Moment moment : moments) {
            for (int position = moment.from(); position < moment.to(); position++) {
                dated[position] = true;
            }
        }
        this.quantities = new BareNumbers(text, stance, cues, before).told(counted, position -> dated[position]);
    }

    ProfileReading result() {
        NameGrammar nameGrammar = new NameGrammar(text, cues);
        List<Finding<PersonName>> names = nameGrammar.findings(before.name(), stance);
        AreaGrammar areaGrammar = new AreaGrammar(text);
        BudgetGrammar budgetGrammar =
                new BudgetGrammar(text, stance, cues, before.budget().toOptional());
        PropertyGrammar property = new PropertyGrammar(text, stance, cues);
        List<Named> packages = new PackageGrammar(text, stance, cues).named();

        FieldState<Money> budget = apply(ProfileField.BUDGET, before.budget(), budget(budgetGrammar));
        Profile next = before.withName(apply(ProfileField.NAME, before.name(), lastWord(names, before.name())))
                .withEmail(apply(ProfileField.EMAIL, before.email(), lastWord(emails(), before.email())))
                .withPhone(apply(ProfileField.PHONE, before.phone(), lastWord(phones(), before.phone())))
                .withCity(apply(
                        ProfileField.CITY,
                        before.city(),
                        city(new CityGrammar(text, stance, cues).findings(names, moments))))
                .withArea(apply(ProfileField.AREA, before.area(), area(areaGrammar)))
                .withBudget(budget, leastBudget(budget))
                .withPropertyType(
                        apply(ProfileField.PROPERTY_TYPE, before.propertyType(), propertyType(property.types())))
                .withScope(apply(ProfileField.SCOPE, before.scope(), lastWord(property.scopes(), before.scope())))
                .withCondition(apply(
                        ProfileField.CONDITION,
                        before.condition(),
                        lastWord(property.conditions(), before.condition())))
                .withRooms(
                        apply(ProfileField.ROOMS, before.rooms(), lastWord(property.rooms(quantities), before.rooms())))
                .withPurpose(
                        apply(ProfileField.PURPOSE, before.purpose(), lastWord(property.purposes(), before.purpose())));
        Profile timed = withTimes(next);
        Profile chosen = withPackages(timed, packages);
        return new ProfileReading(
                chosen,
                reading.changes(),
                reading.contradictions(),
                reading.outOfRange(),
                named(packages, Meaning.ASKED_ABOUT),
                areaGrammar.findings(quantities).stream().map(Finding::value).toList(),
                budgetGrammar.amounts(quantities).stream().map(Finding::value).toList());
    }

    private Profile withTimes(Profile profile) {
        Appointments appointments = new Appointments(text, stance, cues, today, moments, before.meetingTime());
        return profile.withHandover(apply(
                        ProfileField.HANDOVER,
                        before.handover(),
                        lastWord(appointments.handovers(), before.handover())))
                .withStart(apply(ProfileField.START, before.start(), lastWord(appointments.starts(), before.start())))
                .withMeetingTime(apply(
                        ProfileField.MEETING_TIME,
                        before.meetingTime(),
                        lastWord(appointments.meetings(), before.meetingTime())));
    }

    private Profile withPackages(Profile profile, List<Named> packages) {
        Set<PackageName> excluded = EnumSet.noneOf(PackageName.class);
        excluded.addAll(before.excludedPackages());
        Optional<Named> choice = Optional.empty();
        for (Named named : packages) {
            switch (named.meaning()) {
                case CHOSEN -> choice = Optional.of(named);
                case EXCLUDED -> {
                    if (excluded.add(named.name())) {
                        reading.changed(
                                ProfileField.EXCLUDED_PACKAGES, FieldChange.Kind.TOLD, named.from(), named.to());
                    }
                }
                case REPLACED, ASKED_ABOUT -> {}
            }
        }
        Verdict<PackageName> verdict = choice.<Verdict<PackageName>>map(named -> new Verdict.Says<>(
                        new Finding<>(named.name(), named.from(), named.to()), Optional.empty(), true))
                .orElseGet(() -> excludesChosen(packages).orElse(Verdict.silent()));
        FieldState<PackageName> state = apply(ProfileField.PACKAGE, before.chosenPackage(), verdict);
        choice.ifPresent(named -> excluded.remove(named.name()));
        return profile.withChosenPackage(FieldState.notTold())
                .withExcludedPackages(excluded)
                .withChosenPackage(state);
    }

    private Optional<Verdict<PackageName>> excludesChosen(List<Named> packages) {
        return packages.stream()
                .filter(named -> named.meaning() == Meaning.EXCLUDED
                        && before.chosenPackage()
                                .toOptional()
                                .filter(named.name()::equals)
                                .isPresent())
                .findFirst()
                .map(named -> new Verdict.TakesBack<>(named.from(), named.to()));
    }

    private static List<PackageName> named(List<Named> packages, Meaning meaning) {
        return packages.stream()
                .filter(named -> named.meaning() == meaning)
                .map(Named::name)
                .distinct()
                .toList();
    }

    private Verdict<Area> area(AreaGrammar grammar) {
        Verdict<Area> verdict = corrections.decide(grammar.ownFindings(quantities), before.area());
        return checked(verdict, before.area(), Area::isAccepted);
    }

    private Verdict<Money> budget(BudgetGrammar grammar) {
        Verdict<Money> verdict = corrections.decide(grammar.findings(quantities), before.budget());
        return checked(verdict, before.budget(), BudgetGrammar::accepts);
    }

    /** The smaller end of the range whose larger end is now the budget, said now or earlier. */
    private Optional<Money> leastBudget(FieldState<Money> budget) {
        Optional<BigDecimal> most = budget.toOptional().map(Money::zloty);
        Optional<Money> said = quantities.stream()
                .filter(quantity -> quantity.kind() == Kind.MONEY && quantity.isRange())
                .filter(quantity ->
                        most.filter(end -> end.compareTo(quantity.value()) == 0).isPresent())
                .findFirst()
                .map(quantity -> Money.zloty(quantity.low()));
        return said.isPresent() || !budget.equals(before.budget()) ? said : before.leastBudget();
    }

    /** A value outside the accepted range is not stored; one that is only asked about does not replace what is known. */
    private <T> Verdict<T> checked(Verdict<T> verdict, FieldState<T> known, Predicate<T> accepted) {
        if (!(verdict instanceof Verdict.Says<T> says)) {
            return verdict;
        }
        Finding<T> finding = says.finding();
        if (!accepted.test(finding.value())) {
            return new Verdict.OutOfRange<>(finding.from(), finding.to());
        }
        boolean supposition = known.toOptional().isPresent()
                && text.isQuestion(finding.from())
                && !says.corrects()
                && !OWN_STATEMENT.in(text, text.clauseStart(finding.from()), finding.from());
        return supposition ? Verdict.silent() : verdict;
    }

    /** "a do Elbląga też jeździcie?" does not replace the town that is known. */
    private Verdict<TownName> city(List<Finding<TownName>> towns) {
        Verdict<TownName> verdict = corrections.decide(towns, before.city());
        boolean asksForReach = verdict instanceof Verdict.Says<TownName> says
                && before.city().toOptional().isPresent()
                && text.isQuestion(says.finding().from())
                && REACH.in(
                        text,
                        text.sentenceStart(says.finding().from()),
                        text.sentenceEnd(says.finding().from()));
        return asksForReach ? Verdict.silent() : verdict;
    }

    /** "mieszkanie" says nothing new of a studio or an apartment. */
    private Verdict<PropertyType> propertyType(List<Finding<PropertyType>> types) {
        boolean special = before.propertyType()
                .toOptional()
                .filter(type -> type == PropertyType.STUDIO || type == PropertyType.APARTMENT)
                .isPresent();
        boolean specialNow = types.stream()
                .anyMatch(type -> type.value() == PropertyType.STUDIO || type.value() == PropertyType.APARTMENT);
        List<Finding<PropertyType>> telling = new ArrayList<>(types);
        if (special || specialNow) {
            telling.removeIf(type -> type.value() == PropertyType.FLAT);
        }
        return lastWord(telling, before.propertyType());
    }

    /** The decision on a field of which two different values are no contradiction: the last one counts. */
    private <T> Verdict<T> lastWord(List<Finding<T>> findings, FieldState<T> known) {
        return switch (corrections.decide(findings, known)) {
            case Verdict.Says<T>(Finding<T> finding, Optional<Finding<T>> _, boolean corrects) ->
                new Verdict.Says<>(finding, Optional.empty(), corrects);
            case Verdict.Undecided<T>(Finding<T> _, Finding<T> later) -> Verdict.says(later);
            case Verdict<T> other -> other;
        };
    }

    private <T> FieldState<T> apply(ProfileField field, FieldState<T> known, Verdict<T> verdict) {
        Verdict<T> effective = verdict instanceof Verdict.Says<T> says ? lastWord(field, says) : verdict;
        if (verdict instanceof Verdict.Silent<T>) {
            effective = withdrawals
                    .takenBack(field)
                    .<Verdict<T>>map(finding -> new Verdict.TakesBack<>(finding.from(), finding.to()))
                    .or(() -> withdrawals
                            .unknown(field)
                            .map(finding -> new Verdict.DoesNotKnow<>(finding.from(), finding.to())))
                    .orElse(verdict);
        }
        return reading.apply(field, known, effective);
    }

    /** "skąd wiecie, że mam 50 m2? nie podawałam metrażu" takes back what it repeats. */
    private <T> Verdict<T> lastWord(ProfileField field, Verdict.Says<T> says) {
        return withdrawals
                .takenBack(field)
                .filter(denial -> denial.from() >= says.finding().to()
                        && text.isQuestion(says.finding().from()))
                .<Verdict<T>>map(denial -> new Verdict.TakesBack<>(denial.from(), denial.to()))
                .orElse(says);
    }

    private List<Finding<EmailAddress>> emails() {
        return text.text().mentions(Mention.Email.class).stream()
                .filter(mention -> !isEndOfSpokenAddress(mention))
                .map(mention -> finding(mention, mention.address()))
                .toList();
    }

    /** "jan kowalski małpa wp kropka pl": how the words before the sign are joined is not said. */
    private boolean isEndOfSpokenAddress(Mention.Email mention) {
        String said = mention.span().in(text.text().original());
        int from = text.positionOf(mention.span());
        return SIGNS.stream().noneMatch(said::contains)
                && from > 0
                && text.isWord(from - 1)
                && text.sameClause(from - 1, from)
                && !BEFORE_ADDRESS.at(text, from - 1);
    }

    private List<Finding<PhoneNumber>> phones() {
        return text.text().mentions(Mention.Phone.class).stream()
                .map(mention -> finding(mention, mention.number()))
                .toList();
    }

    private <T> Finding<T> finding(Mention mention, T value) {
        int from = text.positionOf(mention.span());
        return new Finding<>(value, from, text.endOf(mention.span(), from));
    }
}
