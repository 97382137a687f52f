package pl.novahouse.chatbot.domain.knowledge;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.LeadTime;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.ServedCity;
import pl.novahouse.chatbot.domain.catalogue.Wording;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.OpeningHours;

/** What the placeholders of an answer stand for, in one language. */
public final class Facts {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Map<String, String> values;

    private Facts(Catalogue catalogue, Wording wording, Map<String, String> values) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.values = values;
    }

    public static Facts of(Catalogue catalogue, Company company, Language language) {
        Wording wording = Wording.in(language);
        Map<String, String> values = new HashMap<>();
        for (FinishingPackage each : catalogue.packages()) {
            putPackage(values, codeOf(each.name()), each, wording);
        }
        putTerms(values, catalogue, wording);
        putCompany(values, company, wording, language);
        return new Facts(catalogue, wording, values);
    }

    /** The same with <code>{package.…}</code> standing for one package. */
    public Facts about(PackageName name) {
        Map<String, String> more = new HashMap<>(values);
        putPackage(more, "package", catalogue.get(name), wording);
        return new Facts(catalogue, wording, more);
    }

    /** The value of a placeholder such as {@code express.price}; empty for an unknown one. */
    public Optional<String> value(String placeholder) {
        return Optional.ofNullable(values.get(placeholder));
    }

    private static String codeOf(PackageName name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void putPackage(Map<String, String> values, String code, FinishingPackage offered, Wording wording) {
        values.put(code + ".name", offered.name().displayName());
        values.put(code + ".price", wording.pricePerSquareMetre(offered.pricePerSquareMetre()));
        values.put(code + ".design", wording.time(offered.designTime()));
        values.put(code + ".works", wording.time(offered.worksTime()));
        values.put(code + ".products", wording.products(offered.products()));
        values.put(code + ".swaps", wording.swaps(offered.swaps()));
        values.put(code + ".meetings", wording.meetings(offered.meetings()));
        values.put(code + ".visualisations", wording.rooms(offered.visualisedRooms()));
    }

    private static void putTerms(Map<String, String> values, Catalogue catalogue, Wording wording) {
        values.put("warranty.months", wording.months(catalogue.terms().warrantyMonths()));
        values.put("discount.materials", wording.percent(catalogue.terms().materialsDiscountPercent()));
        values.put("vat.rate", wording.percent(catalogue.terms().vatPercent()));
        values.put("area.reference", wording.area(catalogue.limits().referenceArea()));
        values.put("area.standard", wording.areas(catalogue.limits().worksTimesHold()));
        values.put("area.accepted", wording.areas(catalogue.limits().accepted()));
        values.put(
                "coverage.cities",
                wording.list(catalogue.serviceArea().cities().stream()
                        .map(ServedCity::name)
                        .toList()));
        values.put("coverage.radius", wording.kilometres(catalogue.serviceArea().radiusKm()));
    }

    private static void putCompany(Map<String, String> values, Company company, Wording wording, Language language) {
        values.put("company.name", company.name());
        values.put("company.phone", company.phone().spaced());
        values.put("company.email", company.email().value());
        values.put("company.address", company.address());
        values.put("company.controller", company.controller());
        values.put("company.hours", hours(company.hours(), language));
        values.put("company.since", Integer.toString(company.since()));
        values.put("company.projects", company.finishedProjects() + "+");
        values.put("company.satisfied", wording.percent(company.satisfiedPercent()));
        values.put("company.ahead_of_time", wording.percent(company.aheadOfTimePercent()));
        values.put("company.suppliers", company.suppliers() + "+");
        values.put(
                "works.start",
                wording.time(new LeadTime.Between(
                        company.earliestStartWeeks(), company.latestStartWeeks(), LeadTime.Unit.WEEKS)));
        values.put("vat.flat_area", wording.area(company.reducedVatFlat()));
        values.put("vat.house_area", wording.area(company.reducedVatHouse()));
    }

    private static String hours(OpeningHours hours, Language language) {
        boolean polish = language.answerLanguage() == Language.PL;
        return (polish ? "pon.–pt. " : "Mon–Fri ")
                + span(hours.weekdays())
                + (polish ? ", sob. " : ", Sat ")
                + span(hours.saturday());
    }

    private static String span(OpeningHours.Span span) {
        return time(span.from()) + "–" + time(span.to());
    }

    private static String time(LocalTime time) {
        return time.getMinute() == 0 ? Integer.toString(time.getHour()) : time.toString();
    }
}
