package pl.novahouse.chatbot.rest.retention;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.retention.PersonalExport;

/** An export as files that a person and a program can read. */
final class ExportArchive {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK_OF_UTF8 = "\uFEFF";

    private ExportArchive() {}

    static byte[] of(PersonalExport export) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "manifest.json", manifest(export).toPrettyString());
            add(zip, "data.json", data(export).toPrettyString());
            for (int i = 0; i < export.tables().size(); i++) {
                PersonalExport.Table table = export.tables().get(i);
                add(zip, fileName(i, table), csv(table));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String fileName(int index, PersonalExport.Table table) {
        return "csv/%02d-%s.csv".formatted(index + 1, table.name());
    }

    private static ObjectNode manifest(PersonalExport export) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("created_at", export.at().toString());
        manifest.put("about", "Wszystkie dane osoby przechowywane przez usługę; daty w czasie UTC");
        ArrayNode files = manifest.putArray("files");
        for (int i = 0; i < export.tables().size(); i++) {
            PersonalExport.Table table = export.tables().get(i);
            ObjectNode file = files.addObject();
            file.put("file", fileName(i, table));
            file.put("table", table.name());
            file.put("about", table.about());
            file.put("rows", table.rows().size());
            ArrayNode columns = file.putArray("columns");
            table.columns().forEach(columns::add);
        }
        return manifest;
    }

    static ObjectNode data(PersonalExport export) {
        ObjectNode data = JSON.createObjectNode();
        data.put("created_at", export.at().toString());
        ArrayNode tables = data.putArray("tables");
        for (PersonalExport.Table table : export.tables()) {
            ObjectNode node = tables.addObject();
            node.put("table", table.name());
            node.put("about", table.about());
            ArrayNode rows = node.putArray("rows");
            for (PersonalExport.Row row : table.rows()) {
                ObjectNode fields = rows.addObject();
                for (int i = 0; i < table.columns().size(); i++) {
                    fields.put(table.columns().get(i), row.values().get(i));
                }
            }
        }
        return data;
    }

    private static String csv(PersonalExport.Table table) {
        String rows = table.rows().stream().map(row -> line(row.values())).collect(Collectors.joining("\r\n"));
        return MARK_OF_UTF8 + line(table.columns()) + "\r\n" + rows + "\r\n";
    }

    private static String line(List<? extends @Nullable String> values) {
        return values.stream().map(ExportArchive::cell).collect(Collectors.joining(";"));
    }

    /** A spreadsheet takes what begins like a formula for one, unless a mark stands before it. */
    private static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
