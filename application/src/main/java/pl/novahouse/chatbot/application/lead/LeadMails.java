package pl.novahouse.chatbot.application.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.OpeningHours;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

/** The mails that follow from a lead, in Polish and English. */
final class LeadMails {

    private static final String NBSP = "\u00A0";

    private final Company company;

    LeadMails(Company company) {
        this.company = company;
    }

    /** Tells a visitor that their enquiry has arrived, and what we understood. */
    Mail confirmation(Lead lead, EmailAddress to) {
        return lead.language() == Language.PL ? polish(lead, to) : english(lead, to);
    }

    private Mail polish(Lead lead, EmailAddress to) {
        String text = String.format(
                Locale.ROOT,
                """
                Dzień dobry,

                dziękujemy za zapytanie. Otrzymaliśmy następujące dane:

                %s

                Konsultant odezwie się w godzinach pracy biura (%s). Jeśli coś się nie zgadza albo pojawi się dodatkowe pytanie, wystarczy odpowiedzieć na tę wiadomość lub zadzwonić: %s.

                Administratorem danych jest %s. Zgodę na kontakt można wycofać w każdej chwili – w oknie czatu na naszej stronie lub pisząc na adres %s.

                Z poważaniem
                %s
                """,
                facts(lead, Language.PL),
                hours(company.hours(), Language.PL),
                phone(company.phone()),
                company.controller(),
                company.email().value(),
                company.name());
        return new Mail(to, "Otrzymaliśmy zapytanie – " + company.name(), text, Language.PL);
    }

    private Mail english(Lead lead, EmailAddress to) {
        String text = String.format(
                Locale.ROOT,
                """
                Hello,

                thank you for your enquiry. This is what we have noted:

                %s

                A consultant will contact you during office hours (%s). If anything is wrong, or if you have another question, simply reply to this message or call us: %s.

                The controller of your data is %s. You can withdraw your consent to be contacted at any time, in the chat on our website or by writing to %s.

                Kind regards,
                %s
                """,
                facts(lead, Language.EN),
                hours(company.hours(), Language.EN),
                phone(company.phone()),
                company.controller(),
                company.email().value(),
                company.name());
        return new Mail(to, "We have received your enquiry – " + company.name(), text, Language.EN);
    }

    /** Tells sales about a new lead; its subject names nobody. */
    Mail alert(Lead lead, EmailAddress sales) {
        String urgent = lead.assessment().urgency() == Urgency.HIGH ? "Pilne zapytanie" : "Nowe zapytanie";
        String summary = summary(lead.enquiry());
        String subject = summary.isEmpty() ? urgent : urgent + ": " + summary;
        String text = String.format(
                Locale.ROOT,
                """
                W panelu czeka nowe zapytanie z czatu lub formularza.

                %s
                Ocena: %d na 100
                Numer w panelu: %s

                Dane tej osoby są w panelu i na tablicy sprzedaży; proszę nie przekazywać ich dalej tą pocztą.
                """,
                facts(lead, Language.PL),
                lead.assessment().score().points(),
                lead.id().value());
        return new Mail(sales, cut(subject), text, Language.PL);
    }

    private static String cut(String subject) {
        return subject.length() <= Mail.LONGEST_SUBJECT ? subject : subject.substring(0, Mail.LONGEST_SUBJECT);
    }

    private static String summary(Enquiry enquiry) {
        return Stream.of(
                        enquiry.chosenPackage().map(PackageName::displayName),
                        enquiry.area().map(area -> area.squareMetres().toPlainString() + NBSP + "m²"),
                        enquiry.city().map(TownName::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String facts(Lead lead, Language language) {
        boolean polish = language == Language.PL;
        List<String> lines = new ArrayList<>();
        lines.add((polish ? "Imię i nazwisko: " : "Name: ")
                + lead.contact().name().value());
        lead.contact().phone().ifPresent(phone -> lines.add((polish ? "Telefon: " : "Telephone: ") + phone(phone)));
        lead.contact().email().ifPresent(email -> lines.add("E-mail: " + email.value()));
        Enquiry enquiry = lead.enquiry();
        enquiry.city().ifPresent(city -> lines.add((polish ? "Miejscowość: " : "Town: ") + city.value()));
        enquiry.area()
                .ifPresent(area -> lines.add((polish ? "Powierzchnia: " : "Area: ")
                        + number(area.squareMetres().toPlainString(), language) + NBSP + "m²"));
        enquiry.chosenPackage().ifPresent(name -> lines.add((polish ? "Pakiet: " : "Package: ") + name.displayName()));
        enquiry.budget()
                .ifPresent(budget -> lines.add((polish ? "Budżet: " : "Budget: ")
                        + grouped(budget.wholeZloty())
                        + NBSP
                        + (polish ? "zł" : "PLN")));
        return String.join("\n", lines);
    }

    private static String number(String plain, Language language) {
        return language == Language.PL ? plain.replace('.', ',') : plain;
    }

    private static String grouped(long amount) {
        String digits = Long.toString(amount);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(NBSP);
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** Groups of three behind the country's code, as a Polish number is read. */
    private static String phone(PhoneNumber number) {
        String digits = number.e164();
        boolean polish = digits.startsWith("+48") && digits.length() == 12;
        return polish
                ? String.join(NBSP, "+48", digits.substring(3, 6), digits.substring(6, 9), digits.substring(9))
                : digits;
    }

    private static String hours(OpeningHours hours, Language language) {
        String weekdays = language == Language.PL ? "poniedziałek–piątek " : "Monday to Friday, ";
        String saturday = language == Language.PL ? ", sobota " : "; Saturday, ";
        return weekdays + span(hours.weekdays()) + saturday + span(hours.saturday());
    }

    private static String span(OpeningHours.Span span) {
        return span.from() + "–" + span.to();
    }
}
