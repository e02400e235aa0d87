package io.kehu.benchmark.data.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void shouldTakeWhatIsGiven() throws Options.Wrong {
        Options options = Options.of(List.of(("--rows 5000 --from 100 --seed 42 --as-of 2026-06-30 --format s3-csv"
                        + " --encoding gbk --full --out data.csv --twins twins.csv")
                .split(" ")));

        assertThat(options)
                .isEqualTo(new Options(
                        5000,
                        100,
                        42,
                        LocalDate.of(2026, 6, 30),
                        Format.S3_CSV,
                        Charset.forName("GBK"),
                        true,
                        Path.of("data.csv"),
                        Path.of("twins.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rows 10",
                "--out f",
                "--rows 0 --out f",
                "--rows -1 --out f",
                "--rows 10000001 --out f",
                "--rows 2 --from 9999999 --out f",
                "--rows ten --out f",
                "--rows 10 --out f --as-of yesterday",
                "--rows 10 --out f --format xml",
                "--rows 10 --out f --format json --encoding gbk",
                "--rows 10 --out f --format s0-csv --encoding big5",
                "--rows 1048576 --out f --format s0-xlsx",
                "--rows 10 --out f --colour red",
                "--rows 10 --out"
            })
    void shouldRefuseWhatMakesNoSense(String arguments) {
        assertThatThrownBy(() -> Options.of(List.of(arguments.split(" "))))
                .isInstanceOf(Options.Wrong.class)
                .hasMessageMatching(".+");
    }
}
