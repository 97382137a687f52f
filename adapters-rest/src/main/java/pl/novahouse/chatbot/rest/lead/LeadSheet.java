package pl.novahouse.chatbot.rest.lead;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.rest.shared.WireMoney;

/** Leads as a table for a spreadsheet. What visitors typed is never a formula there. */
final class LeadSheet {

    private static final List<String> HEAD = List.of(
            "Utworzono",
            "Imię i nazwisko",
            "E-mail",
            "Telefon",
            "Miejscowość",
            "Metraż (m²)",
            "Budżet (zł)",
            "Pakiet",
            "Status",
            "Ocena",
            "Pilność",
            "Opiekun",
            "Następny krok",
            "Termin",
            "Wspomniane firmy",
            "Wiadomość");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r";

    private LeadSheet() {}

    /** Separated by semicolons, as Polish spreadsheets expect, in UTF-8 with its mark. */
    static byte[] csv(List<Lead> leads) {
        String lines = Stream.concat(Stream.of(HEAD), leads.stream().map(LeadSheet::row))
                .map(row -> row.stream().map(LeadSheet::quoted).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell is a text cell, so nothing is computed. */
    static byte[] xlsx(List<Lead> leads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Nova House", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Leady");
            fill(sheet, 0, HEAD);
            for (int i = 0; i < leads.size(); i++) {
                fill(sheet, i + 1, row(leads.get(i)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, withoutControls(cells.get(column)));
            }
        }
    }

    private static List<String> row(Lead lead) {
        return List.of(
                LeadWords.moment(lead.createdAt()),
                lead.contact().name().value(),
                lead.contact().email().map(EmailAddress::value).orElse(""),
                lead.contact().phone().map(PhoneNumber::e164).orElse(""),
                lead.enquiry().city().map(TownName::value).orElse(""),
                lead.enquiry()
                        .area()
                        .map(Area::squareMetres)
                        .map(area -> area.toPlainString().replace('.', ','))
                        .orElse(""),
                lead.enquiry()
                        .budget()
                        .map(WireMoney::zloty)
                        .map(amount -> amount.toPlainString().replace('.', ','))
                        .orElse(""),
                lead.enquiry().chosenPackage().map(PackageName::displayName).orElse(""),
                LeadWords.status(lead.status()),
                Integer.toString(lead.assessment().score().points()),
                LeadWords.urgency(lead.assessment().urgency()),
                lead.assignee().map(Assignee::name).orElse(""),
                lead.nextAction().map(action -> LeadWords.action(action.kind())).orElse(""),
                lead.nextAction().map(action -> LeadWords.moment(action.due())).orElse(""),
                String.join(", ", lead.assessment().competitors()),
                lead.message().orElse(""));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }

    /** XML holds no control signs. */
    private static String withoutControls(String cell) {
        return cell.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
