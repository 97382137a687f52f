package pl.novahouse.chatbot.rest.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.lead.Lead;

class LeadSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\")", "+1+1", "-2", "@SUM(A1)", "\tx", "\rx"})
    void what_a_visitor_typed_is_never_a_formula(String message) {
        String csv = new String(LeadSheet.csv(List.of(saying(message))), StandardCharsets.UTF_8);

        assertThat(csv).contains(";\"'" + message.replace("\"", "\"\"") + "\"");
    }

    @Test
    void a_telephone_number_stays_readable() {
        Lead lead = saying("Dzień dobry; proszę o \"telefon\"");

        String csv = new String(LeadSheet.csv(List.of(lead)), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFF\"Utworzono\"")
                .contains("'" + lead.contact().phone().orElseThrow().e164())
                .contains("\"Dzień dobry; proszę o \"\"telefon\"\"\"");
    }

    @Test
    void a_workbook_holds_text_cells_alone() throws IOException {
        byte[] workbook = LeadSheet.xlsx(List.of(saying("=1+1\u0000\u0001 <b>")));

        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("t=\"s\"");
        assertThat(part(workbook, "xl/sharedStrings.xml"))
                .contains("=1+1", "&lt;b&gt;", "Za&#x17c;&#xf3;&#x142;&#x107;");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("leads", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream part = zip.getInputStream(zip.getEntry(name))) {
                return new String(part.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Lead saying(String message) {
        Lead lead = SampleLeads.from(new Origin.Form(UUID.randomUUID()), SampleLeads.contact());
        return new Lead(
                lead.id(),
                lead.version(),
                lead.contact(),
                lead.enquiry(),
                lead.language(),
                Optional.of(message),
                lead.status(),
                lead.assessment(),
                lead.assignee(),
                lead.nextAction(),
                lead.origins(),
                lead.history(),
                lead.createdAt(),
                lead.changedAt());
    }
}
