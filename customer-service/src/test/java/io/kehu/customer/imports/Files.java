package io.kehu.customer.imports;

import static io.kehu.customer.Api.as;
import static org.awaitility.Awaitility.await;

import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.customer.table.file.TableWriter;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files of customers, and sending them. */
final class Files {

    static final String CSV = "text/csv";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String HEADER = "行标识,客户名称,所属行业,负责人,销售区域";

    private static final String IMPORTS = "/api/v1/customer-imports";

    private Files() {}

    /** A table of that many good rows with names and keys of their own. */
    static String good(String series, int rows) {
        return HEADER + "\n" + rows(series, 1, rows);
    }

    static String rows(String series, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "%s-%d,%s%d号仪器有限公司,I65,lin.wei,south".formatted(series, i, series, i))
                .collect(Collectors.joining("\n"));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(String csv) {
        List<List<OutputCell>> rows = csv.lines()
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(OutputCell::text).toList())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableFormat.XLSX.write(
                out, rows.get(0).stream().map(OutputCell::plain).toList())) {
            for (List<OutputCell> row : rows.subList(1, rows.size())) {
                table.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The workbook with a picture of 300 MiB, in a few hundred KiB. */
    static byte[] bomb(byte[] workbook) throws IOException {
        Path file = java.nio.file.Files.createTempFile("bomb", ".xlsx");
        java.nio.file.Files.write(file, workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(mebibyte);
            }
        } finally {
            java.nio.file.Files.delete(file);
        }
        return out.toByteArray();
    }

    static Response send(String token, byte[] file, String type, String query) {
        return sending(token, type).body(file).post(IMPORTS + query);
    }

    static RequestSpecification sending(String token, String type) {
        return sendingWith(token, type, UUID.randomUUID().toString());
    }

    static RequestSpecification sendingWith(String token, String type, String key) {
        return as(token)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .header("Idempotency-Key", key);
    }

    /** Sends a file that is taken and gives the import's path. */
    static String open(String token, byte[] file, String type, String query) {
        return send(token, file, type, query)
                .then()
                .statusCode(202)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/api/)", "");
    }

    /** The import once it is over. */
    static JsonPath over(String token, String path) {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            String status = as(token).get(path).path("status");
            return !status.equals("WAITING") && !status.equals("RUNNING");
        });
        return as(token).get(path).jsonPath();
    }

    static JsonPath rows(String token, String path, String query) {
        return as(token)
                .get(path + "/rows?limit=200" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
